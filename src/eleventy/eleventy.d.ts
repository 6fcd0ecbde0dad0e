/** The part of Eleventy 3 that this project uses; Eleventy ships no types of its own. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    on(event: string, listener: (details: never) => unknown): void;
    emit(event: string, details: unknown): Promise<unknown>;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options?: Options): void;
    addFilter(name: string, filter: (value: never) => unknown): void;
    addNunjucksTag(name: string, create: () => unknown): void;
    addAsyncShortcode(name: string, shortcode: (argument: never) => Promise<string>): void;
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
    addWatchTarget(path: string): void;
    setChokidarConfig(options: Record<string, unknown>): void;
    benchmarks: { config: { setMinimumThresholdMs(milliseconds: number): void } };
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: string[]): void;
    setServerOptions(options: Record<string, unknown>): void;
  }

  export interface EleventyOptions {
    configPath?: string;
    quietMode?: boolean;
    runMode?: "build" | "serve" | "watch";
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    logger: { logWithOptions(told: { message: string }): void };
    init(): Promise<void>;
    toJSON(): Promise<unknown[]>;
    watch(): Promise<void>;
    /** Chokidar's, once `watch` has ended. */
    watcher: {
      on(event: "unlink", listener: (file: string) => void): void;
      emit(event: "change", file: string): void;
    };
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
