/** The API group of Kong's kinds that the ingress controller and the operator read. */
export const KONG_GROUP = 'configuration.konghq.com';

/** The IngressClass that Kong's controllers look for where nobody says otherwise. */
export const KONG_CLASS = 'kong';
