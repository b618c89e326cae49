// Names the pages of the reference as the entry points are imported: `baodao`, `baodao/core`, …
import { Converter, ReflectionKind } from 'typedoc';

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kind !== ReflectionKind.Module) return;
    reflection.name = reflection.name === 'index' ? 'baodao' : `baodao/${reflection.name}`;
  });
}
