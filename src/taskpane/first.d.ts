/** What first.js leaves for the bundle; absent where the page was made without it. */
interface Window {
  readonly zipingFirst?: {
    /** True where the webview is too old for the bundle, which the page says by then. */
    readonly isOld: boolean;
    /** Hands over the ribbon's commands, those that were clicked already too. */
    serveCommands(serve: (name: string, event: { completed(): void }) => void): void;
  };
}
