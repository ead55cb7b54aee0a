/** The state of typing into a cell: nothing, or a text on its way in. */
import { useState } from 'react';
import { useSession } from '../use-session';
import { editText } from './edit';
import { type Direction, type Point, neighbour, select } from './selection';
import type { View } from './view';

export interface Editing {
  /** The text being typed, or null. */
  readonly text: string | null;
  /** Arrows end typing that began by typing; after F2 or a double click they move in the text. */
  readonly inText: boolean;
  readonly listOpen: boolean;
  start(text: string | null): void;
  type(text: string): void;
  /** Writes the text and moves on; false when the sheet refused it. */
  commit(move?: Direction): boolean;
  cancel(): void;
  openList(open: boolean): void;
  /** Writes a text into the active cell at once (a choice from the list). */
  put(text: string): void;
}

export function useEditing(view: View, onSay: (sentence: string) => void): Editing {
  const session = useSession();
  const [state, setState] = useState<{ text: string; inText: boolean; at: Point } | null>(null);
  const [listOpen, setListOpen] = useState(false);
  // Read when it is used: keys can come faster than the page draws.
  const active = (): Point => session.selection.active;

  const end = (): void => {
    setState(null);
    session.host.editing = false;
  };
  const write = (at: Point, text: string): boolean => {
    const refused = session.enter(at, text);
    if (refused !== null) onSay(refused);
    return refused === null;
  };

  return {
    text: state?.text ?? null,
    inText: state?.inText ?? false,
    listOpen,
    start: (text) => {
      setListOpen(false);
      session.host.editing = true;
      setState({ text: text ?? editText(session.sheet, active()), inText: text === null, at: active() });
    },
    type: (text) => {
      session.host.editing = true;
      setState((now) => ({ text, inText: now?.inText ?? false, at: now?.at ?? active() }));
    },
    commit: (move) => {
      if (state) {
        const unchanged = state.inText && state.text === editText(session.sheet, state.at);
        end();
        if (!unchanged && !write(state.at, state.text)) return false;
      }
      if (move) session.select(select(view.sheet, neighbour(view.sheet, view.geometry, active(), move)));
      return true;
    },
    cancel: () => {
      setListOpen(false);
      end();
    },
    openList: setListOpen,
    put: (text) => {
      setListOpen(false);
      end();
      write(active(), text);
    },
  };
}
