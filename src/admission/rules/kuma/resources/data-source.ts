import { Complaint, missing } from './complaint';

/** Where a control plane of Kuma reads something, as its older kinds say it. */
export interface DataSource {
  readonly secret?: string;
  readonly file?: string;
  readonly inline?: string;
  readonly inlineString?: string;
}

const SOURCES = ['secret', 'file', 'inline', 'inlineString'] as const;

/** A source of data that has to be there: one of them, and not empty. */
export function* dataSource(path: string, source: DataSource | undefined): Iterable<Complaint> {
  const chosen = SOURCES.find(each => source?.[each] !== undefined);
  if (!source) yield missing(path, 'secret: ca-cert');
  else if (chosen === undefined) yield missing(path, 'secret: ca-cert', `names none of ${SOURCES.join(', ')}`);
  else if (source[chosen] === '' && chosen !== 'inlineString') yield missing(`${path}.${chosen}`, `${chosen}: ca-cert`, 'is empty');
}
