/** The API group of what Kong Operator runs. */
export const OPERATOR_GROUP = 'gateway-operator.konghq.com';
