import { IConstruct } from 'constructs';
import { Misuse, text, TrafficError } from '../error';

/**
 * Checks something that can only be known when everything is constructed. Runs when the app is synthesized, before anything
 * is rendered; synthesis fails with the texts of what was found.
 */
export function checkLater(construct: IConstruct, find: () => Iterable<Misuse>): void {
  construct.node.addValidation({
    validate: () => {
      try {
        return [...find()].map(text);
      } catch (error) {
        if (TrafficError.of(error)) return [(error as TrafficError).message];
        throw error;
      }
    },
  });
}
