import type { PictureNode } from '../api/types';

/** What a node is called in a picture: its title, unless that is a key that says nothing to people. */
export function nodeName(node: PictureNode, word: (group: string, token: string) => string): string {
  return isBareKey(node.title) ? word('label', node.label) : node.title;
}

function isBareKey(title: string): boolean {
  return title === '' || /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(title) || /^[0-9a-f]{20,}$/.test(title) || title.split('|').length > 3;
}
