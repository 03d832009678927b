/** What first.js leaves for the bundle; absent on a page without that script. */
interface Window {
  readonly zipingFirst?: {
    /** True if the webview is too old for the bundle; the page then says so. */
    readonly isOld: boolean;
    /** Passes clicks on the ribbon's commands to `serve`, also those that came before. */
    serveCommands(serve: (name: string, event: { completed(): void }) => void): void;
  };
}
