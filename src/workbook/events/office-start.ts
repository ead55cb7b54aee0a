/** The add-in's beginning: Office is ready, and the ribbon's buttons know what to do. */

/** Shows the task pane. */
export type ShowPane = () => Promise<void>;

const showPane: ShowPane = () => Office.addin.showAsTaskpane();

/**
 * Waits for Office.
 * @returns the language Office speaks, such as `zh-CN`
 */
export const officeReady = async (): Promise<string> => {
  await Office.onReady();
  return Office.context.displayLanguage;
};

/**
 * Ties each ribbon button's FunctionName to its work. Must run while the page loads: the first click may arrive with it.
 * Office waits for `completed` whatever happens, else the button stays dead.
 */
export const associateRibbon = (actions: Readonly<Record<string, (showPane: ShowPane) => Promise<void>>>): void => {
  for (const [name, work] of Object.entries(actions)) {
    Office.actions.associate(name, async (event: { completed(): void }) => {
      try {
        await work(showPane);
      } finally {
        event.completed();
      }
    });
  }
};
