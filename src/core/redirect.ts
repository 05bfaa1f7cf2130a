/** The scheme of a URL. */
export enum UrlScheme {
  /** Plain HTTP. */
  HTTP = 'http',
  /** HTTP over TLS. */
  HTTPS = 'https',
}

/** The status of a redirect. */
export enum RedirectStatus {
  /** For ever; clients may turn POST into GET. */
  MOVED_PERMANENTLY = 301,
  /** This time; clients may turn POST into GET. */
  FOUND = 302,
  /** This time; clients turn POST into GET. */
  SEE_OTHER = 303,
  /** This time; clients keep the method and the body. */
  TEMPORARY_REDIRECT = 307,
  /** For ever; clients keep the method and the body. */
  PERMANENT_REDIRECT = 308,
}
