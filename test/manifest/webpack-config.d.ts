/** What tests read from the build's configuration, which is plain JavaScript. */
declare module '*/webpack.config.js' {
  export const DEVELOPMENT_URL: string;
  export function productionManifest(manifest: string, url: string): string;
}
