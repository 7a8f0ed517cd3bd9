// Keeps secrets out of what the processes say: a log is read by more people than a setting.
// @ts-check

const mask = '***';

/** Up to the last @ before a space, comma or quote: passwords may hold @ and / themselves. */
const userInfo = /(?<=:\/\/)[^\s,"'\\@?#]*(?:@[^\s,"'\\@?#]*)*@/g;
const apiKey = /\btrib_([0-9a-f]{12})_[0-9a-f]{16,}/g;
const authorization = /\b(Bearer|Basic) +[\w.~+/=-]{8,}/gi;

/** @type {typeof import('./index.d.mts').withoutSecrets} */
export const withoutSecrets = (text) => text.replace(userInfo, `${mask}@`);

/** @type {typeof import('./index.d.mts').redactor} */
export const redactor = (settings) => {
  const literal = [...secretsIn(settings)].sort((a, b) => b.length - a.length);
  return (text) => {
    let said = withoutSecrets(text)
      .replace(apiKey, `trib_$1_${mask}`)
      .replace(authorization, `$1 ${mask}`);
    for (const secret of literal) said = said.replaceAll(secret, mask);
    return said;
  };
};

/**
 * Passwords of the URLs and keys among the settings, as they stand there and as they are meant. One
 * or two characters are no secret, and masking them would make the rest unreadable.
 *
 * @param {Readonly<Record<string, string | undefined>>} settings
 */
const secretsIn = (settings) => {
  /** @type {Set<string>} */
  const found = new Set();
  for (const [name, value] of Object.entries(settings)) {
    if (!value) continue;
    if (/^(?:TRIBUTARY_)?API_KEY$/.test(name)) found.add(value);
    if (/^OTEL_EXPORTER_OTLP_(?:TRACES_)?HEADERS$/.test(name)) {
      for (const header of value.split(',')) {
        const secret = header.slice(header.indexOf('=') + 1).trim();
        if (secret.length > 2) found.add(secret);
      }
    }
    if (name !== 'REDIS_URL' && name !== 'DATABASE_URL') continue;
    for (const url of value.split(',')) {
      const [, user = ''] = /:\/\/(.*)@/.exec(url) ?? [];
      const password = user.slice(user.indexOf(':') + 1);
      for (const form of [password, decoded(password)]) if (form.length > 2) found.add(form);
    }
  }
  return found;
};

/** @param {string} text */
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a bare % is meant as it stands
  }
};
