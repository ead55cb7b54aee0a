/** What tests read from the build's configuration, which is plain JavaScript. */
declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';

  const configure: (env: Record<string, string>, argv: { mode: string }) => Promise<Configuration>;
  export default configure;
  export const DEVELOPMENT_URL: string;
  export function productionManifest(manifest: string, url: string): string;
}
