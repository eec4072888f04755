import { createRequire } from 'node:module';
import type { Language, Node, Parser } from '@vscode/tree-sitter-wasm';

const require = createRequire(import.meta.url);
// The package says `module` of itself nowhere, and its only file is CommonJS.
const engine = require('@vscode/tree-sitter-wasm') as { readonly Parser: typeof Parser; readonly Language: typeof Language };

export type { Node };

/** What reads a text by the grammar of PowerShell or of bash, which Visual Studio Code ships as WebAssembly. */
export async function grammarOf(name: 'powershell' | 'bash'): Promise<(text: string) => Node> {
  await engine.Parser.init();
  const parser = new engine.Parser();
  parser.setLanguage(await engine.Language.load(require.resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`)));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error(`no tree of: ${text}`);
    return tree.rootNode;
  };
}

/** A node and all below it that are of that type. */
export const nodesOf = (root: Node, type: string): readonly Node[] => root.descendantsOfType(type).filter((node) => node !== null);
