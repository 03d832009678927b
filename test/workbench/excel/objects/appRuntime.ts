import { invalidArgument } from '../excelError';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType, Session } from '../objectType';

/** How `Office.addin` names the shared runtime's service. */
export const APP_RUNTIME_SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';

/** The shared runtime behind `Office.addin.showAsTaskpane()` and `hide()`. */
const APP_RUNTIME: ObjectType<Session> = {
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: {
      call(_target, [state], session) {
        if (state !== 'Visible' && state !== 'Background') throw invalidArgument('the state of the runtime');
        session.showPane(state === 'Visible');
      },
    },
  },
};

export function appRuntime(session: Session): HostObject {
  return hostObject(APP_RUNTIME, session);
}
