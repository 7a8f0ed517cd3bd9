import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRouter } from '../router.ts';
import { bundlePath } from '../scalar-bundle.ts';

/** Nothing may be loaded from elsewhere: no fonts, no proxy, no telemetry, no assistant. */
const configuration = {
  url: '/openapi.json',
  theme: 'default',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
};

const start = `Scalar.createApiReference('#reference', ${JSON.stringify(configuration)})`;
const startHash = createHash('sha256').update(start).digest('base64');

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tributary API</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<script src="/docs/scalar.js"></script>
<script>${start}</script>
</body>
</html>
`;

/** Only this server may be asked for anything; Scalar sets styles inline. */
const contentSecurity = `default-src 'self'; script-src 'self' 'sha256-${startHash}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The reference page at /docs, from a local bundle. */
export function referenceRoutes() {
  let bundle: Promise<Buffer<ArrayBuffer>> | null = null;
  return createRouter()
    .get('/', (c) => c.redirect('/docs'))
    .get('/docs', (c) => c.html(page, 200, { 'Content-Security-Policy': contentSecurity }))
    .get('/docs/scalar.js', async (c) => {
      bundle ??= readFile(bundlePath());
      return c.body(await bundle, 200, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      });
    });
}
