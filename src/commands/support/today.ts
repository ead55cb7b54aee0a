/** Today as a whole serial, in the person's time zone. The only place that asks the clock. */
import { serialOf } from '../../values/serial';

export const todaySerial = (now = new Date()): number => serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
