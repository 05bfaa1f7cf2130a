/** An expression that no API server would store. The message says why. */
export class ExpressionProblem extends Error {}

/** It is no expression: what was expected where. */
export class SyntaxProblem extends ExpressionProblem {}

/** Its types do not fit, or it speaks of what is not there. */
export class TypeProblem extends ExpressionProblem {}
