import { IConstruct } from 'constructs';
import { SettingValues } from './environment';
import { nameWithin } from '../../values/secret-reference';
import { KongSettings } from '../options/kong-settings';

/** A volume, or where one is. */
export interface Named { readonly name: string; readonly [field: string]: unknown }

const NAME = 'default-certificate';
const FOLDER = '/etc/kong/certificate';

/** Where the certificate for all other hosts is. */
export function defaultCertificateSettings({ defaultCertificate }: KongSettings): SettingValues {
  return defaultCertificate === undefined ? {} : { ssl_cert: `${FOLDER}/tls.crt`, ssl_cert_key: `${FOLDER}/tls.key` };
}

export function defaultCertificateMounts({ defaultCertificate }: KongSettings): Named[] {
  return defaultCertificate === undefined ? [] : [{ name: NAME, mountPath: FOLDER, readOnly: true }];
}

/** @throws TRF1305 where the Secret is in another namespace */
export function defaultCertificateVolumes({ defaultCertificate }: KongSettings, namespace: string, by: IConstruct): Named[] {
  return defaultCertificate === undefined ? [] : [{ name: NAME, secret: { secretName: nameWithin(namespace, defaultCertificate, 'Secret', by) } }];
}
