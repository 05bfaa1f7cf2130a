import { distance } from 'fastest-levenshtein';
import { OTHER_NAMES } from './other-names';
import { wordsOf } from './words';

/** What is longer is compared with nothing: no name of ours is, and hostile input has many such. */
const LENGTH_MAX = 64;

/**
 * The word of a vocabulary (fields, values, kinds) that was probably meant: one of the same letters, one that people call so, one that is a
 * few slips away, or the only one of the same words. Nothing where none is near enough to be believed.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LENGTH_MAX) return undefined;
  const folded = fold(word);
  const alike = candidates.find(candidate => fold(candidate) === folded);
  if (alike !== undefined || folded === '') return alike;
  const others = Object.hasOwn(OTHER_NAMES, folded) ? OTHER_NAMES[folded] : undefined;
  const known = others?.find(name => candidates.includes(name));
  if (known !== undefined || others?.length === 0) return known;
  const words = wordsOf(word);
  const possible = candidates.filter(candidate => !areOpposites(words, wordsOf(candidate)));
  return slip(folded, possible, fold) ?? related(words, possible);
}

/** The name that was probably meant, of names that people give: only slips are told. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  return name.length > LENGTH_MAX ? undefined : slip(name.toLowerCase(), candidates, candidate => candidate.toLowerCase());
}

/** Beyond this many names nobody compares with each: for many words it would take time that grows with the square of the names. */
const COMPARED_MAX = 300;

/** The name that was probably meant, of things that may be many; then none. */
export function nearestOfFew<T>(word: string, things: readonly T[], nameOf: (thing: T) => string): string | undefined {
  return things.length > COMPARED_MAX ? undefined : nearestName(word, things.map(nameOf));
}

/** Whether a word is surely another one, but for a slip: the same letters and digits, or two edits at most in a long one. */
export function isSlip(word: string, meant: string): boolean {
  return fold(word) === fold(meant) || (meant.length > 6 && distance(word.toLowerCase(), meant.toLowerCase()) <= 2);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function slip(word: string, candidates: readonly string[], comparable: (candidate: string) => string): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = comparable(candidate);
    if (Math.abs(other.length - word.length) >= least) continue;
    const edits = areSwapped(word, other) ? 1 : distance(word, other);
    if (edits < least && !isOtherShortWord(word, other)) [best, least] = [candidate, edits];
  }
  return best;
}

/** Whether two neighbours have changed places, as in `mtsl`: one slip of two fingers. */
function areSwapped(word: string, other: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== other[i]);
  return word.length === other.length && word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}

/** Short words that differ by a letter are as a rule two words: `ace` and `acl`, `host` and `post`. */
function isOtherShortWord(word: string, other: string): boolean {
  if (word.length > 4 || word.length !== other.length) return false;
  return word.length <= 3 || word[0] !== other[0];
}

/** Words that make another thing of a name. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['min', 'max'], ['read', 'write', 'send', 'connect', 'idle'], ['request', 'response'], ['allow', 'deny'], ['add', 'remov', 'replac', 'set'],
  ['inbound', 'outbound'], ['enabl', 'disabl'], ['healthy', 'unhealthy'], ['activ', 'passiv'], ['http', 'tcp', 'grpc', 'tls', 'udp'], ['client', 'server'],
  ['public', 'privat'], ['success', 'failur'], ['on', 'off'], ['from', 'to'],
];

function areOpposites(words: readonly string[], others: readonly string[]): boolean {
  const only = words.filter(word => !others.includes(word));
  const onlyOthers = others.filter(word => !words.includes(word));
  return OPPOSITES.some(set => only.some(word => set.includes(word)) && onlyOthers.some(word => set.includes(word)));
}

/** Words at the end of a name that say nothing more. */
const TAILS = new Set(['name', 'ref', 'list', 'spec', 'id', 'valu', 'code', 'threshold']);

/** The only candidate of the same words, of the same but for such as say nothing, or of more or fewer about the same thing. */
function related(words: readonly string[], candidates: readonly string[]): string | undefined {
  const known = candidates.map(candidate => ({ candidate, words: wordsOf(candidate) }));
  const core = withoutTails(words);
  const only = (fits: (others: readonly string[]) => boolean): string | undefined => {
    const found = known.filter(each => fits(each.words));
    const least = Math.min(...found.map(each => each.words.length));
    const closest = found.filter(each => each.words.length === least);
    return closest.length === 1 ? closest[0].candidate : undefined;
  };
  return only(others => sameWords(words, others))
    ?? only(others => core.length > 0 && withoutTails(others).join(' ') === core.join(' '))
    ?? only(others => isAboutTheSame(words, others))
    ?? only(others => words.length > 1 && others.length === words.length + 1 && words.every((word, i) => word === others[i]));
}

/** In another order only where there are two: `RewriteURL`; of more words the order is the meaning. */
function sameWords(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  return words.every((word, i) => word === others[i]) || (words.length === 2 && words.every(word => others.includes(word)));
}

function isAboutTheSame(words: readonly string[], others: readonly string[]): boolean {
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  const head = shorter[shorter.length - 1];
  return head !== undefined && !TAILS.has(head) && head === longer[longer.length - 1] && shorter.every(word => longer.includes(word));
}

function withoutTails(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && TAILS.has(words[end - 1])) end--;
  return words.slice(0, end);
}
