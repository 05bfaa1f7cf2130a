import { Tree } from './published';

type Unit = NonNullable<Tree['unit']>;

/**
 * How Kong counts times: no schema says it. By the names of fields, as the documentation of each of them has it; the name of the record
 * stands before it where the name alone would not do.
 */
const UNITS: Readonly<Record<Unit, readonly RegExp[]>> = {
  milliseconds: [
    /\b(connect|send|read|write|fail|ack|http|keepalive|wait|producer_request|producer_async_flush|producer_request_retries_backoff)_timeout$/,
    /\btoken_introspection_timeout$/, /_token_introspection_timeout$/, /\btimeout$/, /\bkeepalive$/, /\bcert_cache_ttl$/, /^solace-\w+ message\.ttl$/,
  ],
  seconds: [
    /(absolute|idling|rolling)_timeout$/, /(cache|stale|storage|default|session|refresh_token)_ttl$/, /\bttl$/, /\bcache_ttl_(max|min|neg|resurrect)$/, /leeway$/,
    /_rotate_period$/, /\bclock_skew$/, /_lifetime$/, /\bduration$/, /\beagerly_expire$/, /\bexpires_in$/, /\bflush_timeout$/, /\bbatch_flush_delay$/,
    /\b(initial_retry|max_retry|max_coalescing)_delay$/, /\bmax_retry_time$/, /\bthrottling\.interval$/, /\bmax_age$/, /\b(max|min)_delay_time$/,
    /\bmaximum_expiration$/, /\bpush_interval$/, /\bretry_after_jitter_max$/, /\bsync_rate$/, /\btoken_expiration$/, /\btolerance_second$/,
    /^(?!solace).*\bwindow_size\[\]$/, /\blimits\[\]\.window_size$/,
  ],
};

/** The field with the units of all times in it. */
export function withUnits(field: Tree, place: string): Tree {
  const { fields, elements, values, variants } = field;
  const each = (children: { readonly [name: string]: Tree }, inside: (name: string) => string) =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, withUnits(child, inside(name))]));
  const unit = field.type === 'number' || field.type === 'integer' ? unitOf(place) : undefined;
  return {
    ...field,
    ...unit && { unit },
    ...fields && { fields: each(fields, name => place.endsWith(' ') ? `${place}${name}` : `${place}.${name}`) },
    ...elements && { elements: withUnits(elements, `${place}[]`) },
    ...values && { values: withUnits(values, `${place}{}`) },
    ...variants && { variants: { by: variants.by, of: each(variants.of, () => place) } },
  };
}

function unitOf(place: string): Unit | undefined {
  return (Object.keys(UNITS) as Unit[]).find(unit => UNITS[unit].some(form => form.test(place)));
}
