/** By what means the account can be opened. */
export interface WaysIn {
  readonly passkeys: readonly {
    readonly passkeyId: string;
    readonly name: string;
    readonly isSynced: boolean;
    readonly createdAt: string;
    readonly lastUsedAt?: string;
  }[];
  readonly hasPassword: boolean;
  readonly hasAuthenticator: boolean;
  /** False: the sign-in was too long ago to change anything. */
  readonly mayChange: boolean;
}

/** An account that somebody asks to move to a new phone. */
export interface Recovery {
  readonly recoveryId: string;
  readonly role: string;
  readonly status: string;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly isDue: boolean;
}
