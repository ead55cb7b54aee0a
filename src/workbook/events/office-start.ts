/** Office around the workbook: when it is ready, its language, the ribbon's buttons, and the pane. */

/** A ribbon button's work; it gets the way to show the pane. */
export type RibbonHandler = (showPane: () => Promise<void>) => Promise<void>;

/** Waits for Office and gives the tag of its display language. */
export const officeReady = async (): Promise<string> => {
  await Office.onReady();
  return Office.context.displayLanguage;
};

const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/**
 * Ties the ribbon's FunctionNames to their work. Must run as soon as the page loads: the first press of a button may do
 * no more than load the runtime. Every press is completed, whatever happens, or Excel would keep the button waiting.
 */
export const associateRibbon = (actions: Readonly<Record<string, RibbonHandler>>): void => {
  for (const [id, action] of Object.entries(actions)) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await action(showPane);
      } finally {
        event.completed();
      }
    });
  }
};
