import { defineConfig, type Plugin } from 'vite';
import { licences } from './licences';
import { mockApi } from './mock/plugin';

/** The built page forbids everything that is not its own file, also when a proxy drops the server's header. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'registry-content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
};

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [contentSecurityPolicy, licences(), ...(mode === 'mock' ? [mockApi()] : [])],
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    // The Cypher grammar is one table of more than a megabyte; it is loaded with the query view only.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
  test: { include: ['tests/**/*.test.ts'] },
  server: { proxy: mode === 'mock' ? {} : { '/api': 'http://127.0.0.1:7071' } },
}));
