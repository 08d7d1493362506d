import { createContext, useContext } from 'react';
import type { Purpose } from './api/client';
import type { Health, Me } from './api/types';

/** What every view may know: who asks, why, and what the server is. */
export interface World {
  me: Me;
  health: Health | null;
  purpose: Purpose | null;
  signOut: () => void;
}

const context = createContext<World | null>(null);
export const WorldProvider = context.Provider;

export function useWorld(): World {
  const world = useContext(context);
  if (!world) {
    throw new Error('a view was drawn outside the shell');
  }

  return world;
}
