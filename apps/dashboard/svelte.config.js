import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter(),
    // Everything comes from the dashboard's own origin. Scripts carry a nonce; our
    // markup has no style attributes.
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The one style attribute that SvelteKit itself writes, on its route announcer.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
      },
    },
    // hooks.server.ts compares Origin with Host instead, so that 127.0.0.1, localhost and a
    // machine's own name all work without setting ORIGIN for each.
    csrf: { trustedOrigins: ['*'] },
  },
};
