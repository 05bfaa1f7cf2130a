import { all, Annotated, besides, called, CONSUMER, GROUP, KONG, missing, nameMeant, namespaceOf, naming, TRANSLATION, WEBHOOK } from './kinds';
import { secretMadeAs } from './secrets';
import { grouped } from '../../../core/groups';
import { ObjectSet } from '../object-set';
import { rule } from '../rule';

export interface Consumer extends Annotated {
  readonly username?: string;
  readonly custom_id?: string;
  readonly credentials?: readonly string[];
  readonly consumerGroups?: readonly string[];
}

const consumer = (name: string, fields: string): string =>
  `apiVersion: ${GROUP}/v1\nkind: KongConsumer\nmetadata: { name: ${name}, annotations: { kubernetes.io/ingress.class: kong } }\n${fields}`;

const CREDENTIAL = 'konghq.com/credential';

/** What no two consumers of a gateway have, whatever their namespaces. */
const UNIQUE = ['username', 'custom_id'] as const;

export const consumersOnce = rule<Consumer>({
  code: 'TRF2343',
  title: 'Consumers have names of their own, in all namespaces',
  severity: 'error',
  source: 'Kong Gateway 3.15, schema of consumers; the controller sees none of it',
  kinds: [CONSUMER],
  targets: KONG,
  fails: all(consumer('ada', 'username: ada'), consumer('also-ada', 'username: ada')),
  passes: all(consumer('ada', 'username: ada'), consumer('bob', 'username: bob')),
  *check(object, { objects }) {
    const known = objects.derive(consumersByName);
    for (const field of UNIQUE) {
      const value = object[field];
      const others = value === undefined || value === '' ? [] : besides(object, known[field].get(nameKey(object, value)));
      if (others.length === 0) continue;
      yield {
        path: field, value, message: `${naming(others.map(called))} has the ${field} ${value} too: the gateway refuses all configuration`,
        fix: `give each consumer a ${field} of its own`,
      };
    }
  },
});

function consumersByName(objects: ObjectSet): Readonly<Record<typeof UNIQUE[number], ReadonlyMap<string, readonly Consumer[]>>> {
  const consumers = objects.ofKind<Consumer>(CONSUMER);
  const by = (field: typeof UNIQUE[number]): Map<string, Consumer[]> => grouped(consumers, each => each[field] && nameKey(each, each[field]));
  return { username: by('username'), custom_id: by('custom_id') };
}

function nameKey({ metadata }: Annotated, value: string): string {
  return `${metadata?.annotations?.['kubernetes.io/ingress.class']} ${value}`;
}

export const consumerSecrets = rule<Consumer>({
  code: 'TRF2344',
  title: 'The Secrets of a consumer\'s credentials exist, and say what they are',
  severity: 'error',
  source: WEBHOOK,
  kinds: [CONSUMER],
  targets: KONG,
  fails: all(
    consumer('ada', 'username: ada\ncredentials: [ada-key]'),
    '{ apiVersion: v1, kind: Secret, metadata: { name: ada-key }, stringData: { key: s3cret } }',
  ),
  passes: all(
    consumer('ada', 'username: ada\ncredentials: [ada-key]'),
    '{ apiVersion: v1, kind: Secret, metadata: { name: ada-key, labels: { konghq.com/credential: key-auth, konghq.com/secret: "true" } }, stringData: { key: s3cret } }',
  ),
  *check(object, context) {
    const { objects } = context;
    const namespace = namespaceOf(object);
    for (const [i, name] of (object.credentials ?? []).entries()) {
      const path = `credentials[${i}]`;
      const secret = objects.find<Annotated>('Secret', namespace, name);
      if (secret) {
        if (Object.hasOwn(secret.metadata?.labels ?? {}, CREDENTIAL)) continue;
        yield {
          path, value: name, message: `Secret ${name} does not say which type of credential it is: the consumer is refused`,
          fix: `label Secret ${name} with ${CREDENTIAL}: key-auth, or the type it is`,
        };
      } else if (!objects.has('Secret', namespace, name)) {
        const made = secretMadeAs(objects, namespace, name);
        if (made) {
          if (Object.hasOwn(made.labels, CREDENTIAL)) continue;
          yield {
            path, value: name, message: `the Secret ${name}, which ${made.by} makes, will not say which type of credential it is: the consumer is refused`,
            fix: `in the template of ${made.by}: labels: { ${CREDENTIAL}: key-auth }, or the type it is`,
          };
          continue;
        }
        const meant = nameMeant(objects, 'Secret', namespace, name);
        yield missing(context, { group: '', kind: 'Secret', namespace }, {
          path, value: name, message: `there is no Secret ${namespace}/${name}: the consumer is refused`,
          fix: meant === undefined ? `make a Secret ${name} in namespace ${namespace}, labelled ${CREDENTIAL}` : `did you mean "${meant}"?`,
        });
      }
    }
  },
});

export const consumerGroups = rule<Consumer>({
  code: 'TRF2345',
  title: 'The groups of a consumer exist',
  severity: 'error',
  source: TRANSLATION,
  kinds: [CONSUMER],
  targets: KONG,
  world: 'closed',
  fails: consumer('ada', 'username: ada\nconsumerGroups: [gold]'),
  passes: all(
    consumer('ada', 'username: ada\nconsumerGroups: [gold]'),
    `{ apiVersion: ${GROUP}/v1beta1, kind: KongConsumerGroup, metadata: { name: gold, annotations: { kubernetes.io/ingress.class: kong } } }`,
  ),
  *check(object, context) {
    const namespace = namespaceOf(object);
    const kind = `KongConsumerGroup.${GROUP}`;
    for (const [i, name] of (object.consumerGroups ?? []).entries()) {
      if (context.objects.has(kind, namespace, name)) continue;
      const meant = nameMeant(context.objects, kind, namespace, name);
      yield missing(context, { group: GROUP, kind: 'KongConsumerGroup', namespace }, {
        path: `consumerGroups[${i}]`, value: name, message: `there is no KongConsumerGroup ${namespace}/${name}`,
        fix: meant === undefined ? `make a KongConsumerGroup ${name} in namespace ${namespace}` : `did you mean "${meant}"?`,
      });
    }
  },
});
