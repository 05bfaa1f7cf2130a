import { RE2JS } from 're2js';
export function linearRegex(pattern: string) {
  const re = RE2JS.compile(pattern);
  return { test: (s: string) => re.matcher(s).find(), find: (s: string) => { const m = re.matcher(s); return m.find() ? m.group() ?? undefined : undefined; },
    findAll: (s: string, limit = Infinity) => { const out: string[] = []; const m = re.matcher(s); while (out.length < limit && m.find()) out.push(m.group()!); return out; } };
}
