/** Nunjucks without its compiler, as far as it is needed: a part of the package without declared types. */
declare module "nunjucks/browser/nunjucks-slim.js" {
  class PrecompiledLoader {
    constructor(compiled: Record<string, object>);
  }
  class Environment {
    constructor(loader: PrecompiledLoader, options: { autoescape: boolean });
    addFilter(name: string, filter: unknown): void;
    addExtension(name: string, extension: unknown): void;
    getTemplate(name: string): { render(context: object): string };
  }
  const nunjucks: { PrecompiledLoader: typeof PrecompiledLoader; Environment: typeof Environment };
  export default nunjucks;
}
