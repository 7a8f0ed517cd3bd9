import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tailwindcss(), sveltekit()],
  server: {
    host: process.env.HOST ?? '127.0.0.1',
    port: Number(process.env.DASHBOARD_PORT ?? 4401),
    strictPort: true,
  },
});
