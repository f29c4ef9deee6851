// Generated from docs/api/openapi.json by tools/print-openapi.ts. Do not edit.

export interface paths {
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says that the program runs */
        readonly get: operations["isAlive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says whether everything the program needs works; 503 when something does not */
        readonly get: operations["isReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The measures of this process for Prometheus; for the machine itself or with its token */
        readonly get: operations["readMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This interface in OpenAPI 3.1 */
        readonly get: operations["readOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalogue/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many service items there are and are published, by branch */
        readonly get: operations["readCatalogueSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Service items by words, pinyin or initials, event of life, region, branch and audience */
        readonly get: operations["listServiceItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Names to choose from while typing */
        readonly get: operations["suggestServiceItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/life-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events of life and business, each with the service items it calls for, in order */
        readonly get: operations["listLifeEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items/{itemCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The guide of a service item as carried out in a region */
        readonly get: operations["readGuide"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items/{itemCode}/form": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The form of a service item, filled in with what the account knows */
        readonly get: operations["readForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalogue/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What changed in the catalogue after the edition the reader knows, in order */
        readonly get: operations["listCatalogueChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items/{itemCode}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The versions of an item with their hashes and effective dates, the latest first */
        readonly get: operations["listItemVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/service-items/{itemCode}/versions/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every element of an item in one version, which never changes */
        readonly get: operations["readItemVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every item of the basic catalogue with its version, state and open changes */
        readonly get: operations["listEditedItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An item with all its elements and versions, as editors see it */
        readonly get: operations["readEditedItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}/difference": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every place in which two versions of an item differ */
        readonly get: operations["compareItemVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}/implementations/{organId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How an organ carries an item out: what it inherits, what it says, what is in force */
        readonly get: operations["readLocalImplementation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/organs/{organId}/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The items of an organ’s level: claimed or not, and where the organ does better */
        readonly get: operations["listLocalItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/vocabulary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The materials and flows that an item may name */
        readonly get: operations["readEditingVocabulary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The guide and the form as they would be with the change */
        readonly get: operations["previewRevision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/form-library": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The shared blocks and the kinds of questions that a form is arranged from */
        readonly get: operations["readFormLibrary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/form-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The form of a draft with these pages, saved or not, and what stands against it
         * @description Nothing is stored. Without pages: as the draft has them.
         */
        readonly post: operations["previewForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/quality-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What items say against themselves and what they leave out */
        readonly get: operations["readQualityReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Proposed changes of items and implementations, the latest first */
        readonly get: operations["listRevisions"];
        readonly put?: never;
        /** Begin a change of an item, of how an organ carries it out, or of what it claims */
        readonly post: operations["draftRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A proposed change with what it changes and what stands against it */
        readonly get: operations["readRevision"];
        /** Write on a change; one that was approved has to be reviewed again */
        readonly put: operations["editRevision"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand a change in for legal review; one that contradicts itself stays */
        readonly post: operations["submitRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve a change that somebody else wrote */
        readonly post: operations["approveRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a change back to those who wrote it, with the reason */
        readonly post: operations["returnRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a change up */
        readonly post: operations["discardRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/revisions/{revisionId}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish an approved change from a day on, for every channel */
        readonly post: operations["publishRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest runs of the officer, to come back to one that was left */
        readonly get: operations["listRuns"];
        readonly put?: never;
        /** Submit, approve or publish many changes; a job does it and reports how far it is */
        readonly post: operations["startRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/runs/{runId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far a run is, and what was refused in it and why */
        readonly get: operations["readRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/spreadsheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every item in force as a spreadsheet that can be imported again */
        readonly get: operations["exportItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Turn the changed rows of a spreadsheet into drafts; one fault and nothing is imported */
        readonly post: operations["importItems"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/catalogue/hooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The items hooked onto the national platform, with code, addresses and sign-on */
        readonly get: operations["listHooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/hooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every hook with what the last look at its addresses found, and what could be hooked and never was */
        readonly get: operations["listHookHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}/unhooking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take an item off the national platform, with the reason */
        readonly post: operations["unhookItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}/hooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every hooking and unhooking of an item, the latest first */
        readonly get: operations["listHookVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/items/{itemCode}/hook-proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to hook an item, or again with other addresses; another officer confirms */
        readonly post: operations["proposeHook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/hook-proposals/{proposalId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm what another officer proposed: the item is hooked if each address answers */
        readonly post: operations["confirmHook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/catalogue/hook-proposals/{proposalId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a proposed hook aside */
        readonly post: operations["rejectHook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/regions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The regions directly below a region; the provinces when none is named */
        readonly get: operations["listRegions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/regions/{regionCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A region with the way to it, abolished ones with their successor */
        readonly get: operations["readRegion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The police bureau of a region and its stations */
        readonly get: operations["listOrgans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/delegations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Delegations the officer gave or has, and those of the organs they head */
        readonly get: operations["listDelegations"];
        readonly put?: never;
        /** Lend a post for a period, or name who stands in when its holder is away */
        readonly post: operations["delegatePost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/delegations/{delegationId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a lent post back, at once */
        readonly post: operations["revokeDelegation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/colleagues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The officers of the organs where the officer serves, their posts and absences */
        readonly get: operations["listColleagues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/absences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Days on which an officer is away and the substitutes act */
        readonly post: operations["recordAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/absences/{absenceId}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Back at work today, sooner than recorded */
        readonly post: operations["endAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, masked, and at what level */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/phone-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a sign-in code to a phone */
        readonly post: operations["askPhoneCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the account is signed in */
        readonly get: operations["listSessions"];
        readonly put?: never;
        /** Sign in with a phone code; the first time an account is made */
        readonly post: operations["signIn"];
        /** Sign out everywhere, here too */
        readonly delete: operations["endAllSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Sign out here */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End one of one’s own sessions */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/real-name-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Prove name and citizen number against the population registry */
        readonly post: operations["checkRealName"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/step-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin to confirm one’s identity with the network identity */
        readonly post: operations["startStepUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/step-ups/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the network identity sends the citizen back to */
        readonly get: operations["finishStepUp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** First factor of an officer: number and password */
        readonly post: operations["signInOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer-sessions/{challengeId}/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Second factor of an officer: the code of the authenticator */
        readonly post: operations["checkSecondFactor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-ons/{signOnId}/continuation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What is left to do before a relying system gets its answer */
        readonly post: operations["continueSignOn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-ons/{signOnId}/consent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to what a relying system asks to know, or decline */
        readonly post: operations["answerSignOn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-outs/{signOutId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which relying system asks to sign the person out everywhere */
        readonly get: operations["getSignOut"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-outs/{signOutId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out here and in every system opened from here */
        readonly post: operations["confirmSignOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/known-systems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which systems know the person, by what name, and what they were given */
        readonly get: operations["listKnownSystems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/known-systems/{clientId}/consent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Withdraw what was agreed with a system */
        readonly delete: operations["withdrawConsent"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/levels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How sure the platform is of me, by what proof, until when, and how to raise it */
        readonly get: operations["getOwnLevels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/data-copies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a copy of what the platform holds of me */
        readonly post: operations["copyOwnData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deletion-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a deletion of my account would leave and by what law; whether one is waiting */
        readonly get: operations["getDeletionOutlook"];
        readonly put?: never;
        /** Ask for the deletion of my account; it waits for some days */
        readonly post: operations["askDeletion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/deletion-requests/{requestId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take my request for deletion back while it waits */
        readonly post: operations["withdrawDeletion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upstreams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The platforms from which people may arrive signed in */
        readonly get: operations["listUpstreams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upstreams/{upstreamId}/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Go and sign in at another platform, without a prompt when that is done already */
        readonly get: operations["startUpstreamSignIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upstreams/{upstreamId}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where another platform sends a person back to */
        readonly get: operations["finishUpstreamSignIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upstreams/{upstreamId}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Another platform no longer opens this account */
        readonly delete: operations["unlinkUpstream"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/current/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out here, and learn where to sign out of the platform one came from */
        readonly post: operations["leaveUpstream"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/upstreams/{upstreamId}/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Another platform reports that a session there is over */
        readonly post: operations["endFromUpstream"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mandates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who may act for the person, and for whom the person may act or is asked to */
        readonly get: operations["listMandates"];
        readonly put?: never;
        /** Give somebody the right to act for the person; it holds once they accept */
        readonly post: operations["grantMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mandates/{mandateId}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take on what one was given leave to do */
        readonly post: operations["acceptMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mandates/{mandateId}/declination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decline to act for somebody */
        readonly post: operations["declineMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mandates/{mandateId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a mandate at once: taken back by the mandator or given up by the agent */
        readonly post: operations["revokeMandate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/guardianships": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Be entered as the guardian of a minor, as the register of guardians says */
        readonly post: operations["claimGuardianship"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Be entered as the legal representative of an organisation, as the business registry says */
        readonly post: operations["representOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organisations/{organisationId}/mandates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give somebody the right to act for an organisation one represents; it holds once they accept */
        readonly post: operations["appointClerk"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organisations the person may act for today, and the one of this session */
        readonly get: operations["listRoles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Work in the name of an organisation in this session, or in one’s own again */
        readonly put: operations["switchRole"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passkey-registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin to make a passkey for the own account */
        readonly post: operations["startPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passkey-registrations/{registrationId}/passkey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep the passkey that the browser has made */
        readonly post: operations["finishPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passkeys/{passkeyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** A passkey of one’s own opens nothing any more */
        readonly delete: operations["removePasskey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passkey-challenges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Something for a passkey to sign, to sign in with it */
        readonly post: operations["askPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/passkey-challenges/{challengeId}/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with a passkey */
        readonly post: operations["signInWithPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer-sessions/{challengeId}/passkey-challenge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Something for the passkey of this officer to sign */
        readonly post: operations["askOfficerPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer-sessions/{challengeId}/passkey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Second factor of an officer: a passkey */
        readonly post: operations["checkOfficerPasskey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}/key-removals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that the lost keys of an officer open nothing any more */
        readonly post: operations["proposeKeyRemoval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The account of an officer and the posts it holds today */
        readonly get: operations["readOfficerAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose an account for an officer, with its first post */
        readonly post: operations["proposeOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}/appointments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that an officer holds one more post */
        readonly post: operations["proposeAppointment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}/appointment-endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose the last day of a post */
        readonly post: operations["proposeAppointmentEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}/disablement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that nothing opens the account of an officer any more */
        readonly post: operations["proposeOfficerDisablement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/officers/{officerNumber}/enablement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that a disabled officer signs in again */
        readonly post: operations["proposeOfficerEnablement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The post I hold as an officer, when it is linked with this account */
        readonly get: operations["readOwnPost"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-post/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Get a code by which my account as an officer is linked with this one */
        readonly post: operations["offerPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/own-person": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say by the code which person I am; from then on I keep out of my own affairs */
        readonly post: operations["linkPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/own-post/switches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch to the post I hold: what remains is the passkey of the officer */
        readonly post: operations["switchToPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/own-person/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch to my own account as a citizen; the officer’s session in this browser ends */
        readonly post: operations["switchToPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ways-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** By what means the own account can be opened */
        readonly get: operations["listWaysIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set the password of the own account */
        readonly put: operations["setPassword"];
        readonly post?: never;
        /** The own account has no password any more */
        readonly delete: operations["removePassword"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/authenticator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A secret for an authenticator, which a first code puts in force */
        readonly post: operations["startAuthenticator"];
        /** The own account has no authenticator any more */
        readonly delete: operations["removeAuthenticator"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/authenticator/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The first code of the authenticator puts it in force */
        readonly post: operations["confirmAuthenticator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/password-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with phone and password; an authenticator, where there is one, comes after */
        readonly post: operations["signInWithPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/password-sessions/{challengeId}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The code of the authenticator, after the password */
        readonly post: operations["finishPasswordSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scan-sign-ins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A screen asks to be signed in from a phone */
        readonly post: operations["startScanSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scan-sign-ins/{scanId}/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The screen asks whether the phone has agreed, and is signed in once */
        readonly post: operations["finishScanSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scans/{scanToken}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which screen asks to be signed in */
        readonly get: operations["readScan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scans/{scanToken}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign the screen in, with the number it shows */
        readonly post: operations["approveScan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/scans/{scanToken}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do not sign the screen in */
        readonly post: operations["declineScan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-recoveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Recoveries I asked for, and those somebody asks of my account */
        readonly get: operations["listRecoveries"];
        readonly put?: never;
        /** Ask for an account back whose phone is lost, by the network identity */
        readonly post: operations["startRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-recoveries/{recoveryId}/objection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop a recovery: as the owner, or because the phone was found */
        readonly post: operations["stopRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-recoveries/{recoveryId}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move the account to the new phone after the waiting; sign in again then */
        readonly post: operations["finishRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-mergers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mergers of this account, on either side, and what each would move */
        readonly get: operations["listMergers"];
        readonly put?: never;
        /** Get a code by which this account is merged into another of mine */
        readonly post: operations["offerAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-mergers/redemption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enter the code of my other account and see what would move */
        readonly post: operations["takeAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-mergers/{mergerId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Merge my other account into this one; it is closed and its sessions end */
        readonly post: operations["confirmMerger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/account-mergers/{mergerId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Not merge after all, from either account, before anything has moved */
        readonly post: operations["withdrawMerger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/account-mergers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mergers of accounts that wait for two administrators */
        readonly get: operations["listWaitingMergers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/account-mergers/{mergerId}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to merge two accounts of one person, having seen the documents of both */
        readonly post: operations["proposeMerger"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Systems that sign people in here, with their use */
        readonly get: operations["listRelyingSystems"];
        readonly put?: never;
        /** Propose that a system may sign people in; it begins in the sandbox */
        readonly post: operations["proposeSystem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One system: contract, keys, use */
        readonly get: operations["readRelyingSystem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose other terms for a system */
        readonly post: operations["proposeSystemTerms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose one more public key of a system; the others stay valid */
        readonly post: operations["proposeSystemKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/credential-endings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose when a key or secret ends; never the last one */
        readonly post: operations["proposeCredentialEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/promotion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that a system leaves the sandbox */
        readonly post: operations["proposePromotion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that a suspended system works again */
        readonly post: operations["proposeResumption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/secrets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose one more secret; said once to who approves */
        readonly post: operations["proposeSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/relying-systems/{clientId}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Suspend a system at once, in every process within a second */
        readonly post: operations["suspendSystem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/signing-key-rotations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose new signing keys: published at once, signing in an hour */
        readonly post: operations["proposeKeyRotation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/administrative-acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What administrators proposed and decided, the latest first */
        readonly get: operations["listAdministrativeActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/administrative-acts/{actId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back what one has proposed oneself and nobody has decided yet */
        readonly post: operations["withdrawAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/administrative-acts/{actId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve what another administrator proposed; it is done at once */
        readonly post: operations["approveAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/administrative-acts/{actId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reject what another administrator proposed */
        readonly post: operations["rejectAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/data-usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who used my data, for which case and why */
        readonly get: operations["listDataUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/instant-queries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queries a source answers here at once, and what each asks for */
        readonly get: operations["listInstantQueries"];
        readonly put?: never;
        /** Ask what is known of oneself; the question leaves a usage receipt */
        readonly post: operations["askInstantQuery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/instant-queries/{itemCode}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How one comes to the answer of a query: a source here, a page, or who to ask */
        readonly get: operations["findQueryWay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the platform told me, the latest first */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/messages/{messageId}/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Mark a message as read; again is harmless */
        readonly put: operations["readMessage"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/messages/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Mark all messages as read */
        readonly put: operations["readAllMessages"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/undelivered-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Text messages that were given up */
        readonly get: operations["listUndeliveredMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/undelivered-messages/{messageId}/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try a given-up text message again */
        readonly post: operations["retryUndeliveredMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One’s own unsubmitted applications, the latest first */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /** Begin an application; a resend gives the same draft */
        readonly post: operations["createDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One’s own draft with everything filled in so far */
        readonly get: operations["getDraft"];
        /** Keep what is filled in, however incomplete */
        readonly put: operations["saveDraft"];
        readonly post?: never;
        /** Throw a draft away, with its files */
        readonly delete: operations["deleteDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a file for one of the materials the item asks for */
        readonly post: operations["uploadDraftAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a file back */
        readonly delete: operations["removeDraftAttachment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that still stands in the way of submitting, all at once */
        readonly get: operations["checkDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in the application; a resend gives the same case */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One’s own cases, and those of others for whom one acts, the latest first */
        readonly get: operations["listOwnCases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One’s own case: where it stands, what happened, what comes next */
        readonly get: operations["getOwnCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in what was missing */
        readonly post: operations["supplySupplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in the corrected application */
        readonly post: operations["supplyCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw an application that has not been decided */
        readonly post: operations["withdrawCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/evaluation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rate how the case was handled */
        readonly post: operations["rateCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/evaluation/amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Amend the rating, once */
        readonly post: operations["amendRating"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/defence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Speak against a penalty that was announced, before it is decided */
        readonly post: operations["stateDefence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cases that wait for the officer, the most urgent first */
        readonly get: operations["listQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/day": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What came in, went through and waits today */
        readonly get: operations["getOfficerDay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case in full; the reading leaves a receipt */
        readonly get: operations["getOfficerCase"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm that the materials look complete */
        readonly post: operations["confirmReceipt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/correction-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Return for errors that can be put right on the spot */
        readonly post: operations["requestCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/supplement-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Name everything that is missing, once and together */
        readonly post: operations["requestSupplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept the case; the clock starts */
        readonly post: operations["acceptCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/acceptance-refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse acceptance, with grounds and the organ to turn to */
        readonly post: operations["refuseAcceptance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/not-required-notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell the applicant that no permission is required */
        readonly post: operations["declareNotRequired"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take up the examination */
        readonly post: operations["claimCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put the case back in the queue */
        readonly post: operations["releaseCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/special-procedures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop the clock for a proceeding whose time is not counted */
        readonly post: operations["startSpecialProcedure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/special-procedures/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record the result and let the clock run on */
        readonly post: operations["endSpecialProcedure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/examination-opinion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** File the opinion on which another officer decides */
        readonly post: operations["fileExaminationOpinion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/opinion-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask other departments, all at the same time; the clock runs on */
        readonly post: operations["requestOpinions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/department-opinions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer for a department that was asked; late answers are written down too */
        readonly post: operations["giveOpinion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/inspections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record an inspection by two officers or more */
        readonly post: operations["recordInspection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/inspections/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign the record as one of its inspectors */
        readonly post: operations["signInspection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/finished-parts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Finish the part of one’s department in a joint matter */
        readonly post: operations["finishPart"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/reply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer what was asked, complained of or reported */
        readonly post: operations["answerCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/forwarding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pass the case on to the next organ with all its materials */
        readonly post: operations["forwardCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/opinion-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cases in which the opinion of the officer’s department is asked */
        readonly get: operations["listOpinionRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant or deny */
        readonly post: operations["makeDecision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/send-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send back for further examination */
        readonly post: operations["sendBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Extend the time limit, once */
        readonly post: operations["extendTimeLimit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/termination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a case that cannot be decided */
        readonly post: operations["terminateCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/production": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Start making the certificate */
        readonly post: operations["startProduction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/production/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The certificate is made and has passed its check */
        readonly post: operations["finishProduction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/collection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell the applicant that the result can be collected at the window */
        readonly post: operations["offerCollection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/booking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a day, an hour and a place, or another one */
        readonly post: operations["assignPlace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Check in who has come, on the day of the appointment */
        readonly post: operations["checkIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/penalty-announcement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell the person what penalty is intended, and why */
        readonly post: operations["announcePenalty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/penalty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide the penalty: never heavier than what was announced */
        readonly post: operations["penalise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/payment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the fine was paid, once and in full */
        readonly post: operations["recordPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/fee": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the fee was paid, once and by the published standard */
        readonly post: operations["recordFee"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the fee went back: the case ended before anything was decided */
        readonly post: operations["recordRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/deferred-materials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in what may follow after acceptance */
        readonly post: operations["supplyDeferred"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/deferred-materials/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Remind the applicant of what is owed */
        readonly post: operations["remindDeferred"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/deferred-materials/refusals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that what was handed in after acceptance is not right, and why: it is owed as before */
        readonly post: operations["refuseDeferred"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/assignment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give the case to an officer, or back into the queue */
        readonly post: operations["assignCase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/recusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stand aside from the case */
        readonly post: operations["standAside"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/recusal-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Order an officer to stand aside from the case */
        readonly post: operations["orderRecusal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/hand-overs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand over what an officer has claimed: to a colleague, or back into the queue */
        readonly post: operations["handOverCases"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/workload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Open work by stage and officer */
        readonly get: operations["readWorkload"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/linked-records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record what followed a case that is over, beside it */
        readonly post: operations["linkRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the case stood at a past moment; the reading leaves a receipt */
        readonly get: operations["getCaseAsOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/counts-as-of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An organ's figures as they were at a past moment */
        readonly get: operations["countCasesAsOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/flow-migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest plans, applications and reversals, and how far they are */
        readonly get: operations["listFlowMigrations"];
        readonly put?: never;
        /** Look at what would become of all open cases under another version of their flow */
        readonly post: operations["planFlowMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/flow-migrations/{migrationId}/application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to carry out a plan that was looked at to its end; each case gets an entry of its own */
        readonly post: operations["applyFlowMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/flow-migrations/{migrationId}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to take an application back, by entries the other way */
        readonly post: operations["reverseFlowMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/flow-migrations/{migrationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far a migration is, and which cases do not fit and why */
        readonly get: operations["readFlowMigration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/calendar-years": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose the holidays of a year; once another has approved every open case is reckoned anew */
        readonly post: operations["publishCalendarYear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/regional-days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose the holidays of one province; once another has approved its open cases are reckoned anew */
        readonly post: operations["publishRegionalDays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/flows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version of every flow, with its hand-offs: before and after a reform */
        readonly get: operations["listFlows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/flows/{template}/diagram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The current flow of a template as a picture that can be read aloud */
        readonly get: operations["drawFlow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/flows/{template}/bpmn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A version of a flow as BPMN 2.0 with its drawing; the current one unless said otherwise */
        readonly get: operations["exportFlow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/flow-drawings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read a BPMN drawing as a flow: what it changes, and what the publish gate says; nothing is kept */
        readonly post: operations["readFlowDrawing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/flow-proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The last proof of all flows and items: what it covered and how long it took */
        readonly get: operations["getFlowProof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/flow-proofs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Prove the flow of every published item, with the organs as they are staffed today; who asks while that is under way is given the same proof */
        readonly post: operations["proveFlows"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/granted-licences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Licences that were granted, the latest first, for everybody to see */
        readonly get: operations["listGrantedLicences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/hand-offs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How often finished cases of an item changed hands, under each version of its flow */
        readonly get: operations["reportHandOffs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is begun at this officer’s window and not handed in, the latest first */
        readonly get: operations["listAtWindow"];
        readonly put?: never;
        /** Begin an application for the person at the window; a resend gives the same draft */
        readonly post: operations["beginAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications/{draftId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is written down at this officer’s window */
        readonly get: operations["getAtWindow"];
        /** Keep what is written down; an earlier confirmation is void */
        readonly put: operations["saveAtWindow"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications/{draftId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a scanned material, or the signature of the person */
        readonly post: operations["uploadAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-mandates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** For whom the person at the window may apply for this today, fifty at most */
        readonly post: operations["listMandatesAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications/{draftId}/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything that still stands in the way, all at once */
        readonly get: operations["checkAtWindow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications/{draftId}/confirmation-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send the person a code for what is written down now */
        readonly post: operations["askConfirmationAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-applications/{draftId}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand it in with the confirmation of the person; a resend gives the same case */
        readonly post: operations["submitAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draftId}/window-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code to show at a window, which lets the officer go on with this draft */
        readonly post: operations["showDraftAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/window-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code to show at a window, which lets the officer go on with this case */
        readonly post: operations["showCaseAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-continuations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Go on with what the person at the window has shown */
        readonly post: operations["continueAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-cases/{caseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The case that was shown at the window, as the person sees it */
        readonly get: operations["getCaseAtWindow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-cases/{caseId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a material that the person has brought */
        readonly post: operations["uploadToCaseAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-cases/{caseId}/supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in what was missing, for the person at the window */
        readonly post: operations["supplySupplementAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-cases/{caseId}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in the corrected application, for the person at the window */
        readonly post: operations["supplyCorrectionAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/window-cases/{caseId}/deferred-materials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in what may follow after acceptance, for the person at the window */
        readonly post: operations["supplyDeferredAtWindow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a file that the case is waiting for */
        readonly post: operations["uploadCaseAttachment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Open a file of one’s own application, or of a case one handles */
        readonly get: operations["openAttachment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/documents/{documentId}/presentations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A code that shows a result of one’s own case to somebody: one look, within sixty seconds */
        readonly post: operations["presentDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-presentations/{code}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The document somebody is showing at this moment; the code is used up by the look */
        readonly post: operations["verifyPresentation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/documents/{documentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The PDF of a document of one’s own case, or of a case one handles */
        readonly get: operations["openDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-verifications/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a document is genuine and in force; shows nothing of its content */
        readonly get: operations["verifyDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The archive package of a case that is over; the reading leaves a receipt */
        readonly get: operations["openArchive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/archive-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public key archive packages are signed by (SM2, uncompressed point) */
        readonly get: operations["readArchiveKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{caseId}/delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the parcel of one’s own case is */
        readonly get: operations["followDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/cases/{caseId}/handover": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand the result to the applicant at the window, after comparing the identity document */
        readonly post: operations["handOverResult"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/courier-callbacks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A signed report of the courier; in any order, any number of times
         * @description x-courier-signature is the hexadecimal HMAC-SHA256 over `<x-courier-timestamp>.<body>`.
         */
        readonly post: operations["reportParcelEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/evaluation-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The five levels with the reasons that may be ticked; none is chosen beforehand */
        readonly get: operations["getEvaluationOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/organs/{organId}/evaluation-summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How an organ is rated; of an amended rating the amendment counts */
        readonly get: operations["getEvaluationSummary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/organs/{organId}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ratings of an organ, screened, without the one who gave them */
        readonly get: operations["listEvaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every platform rows are owed to: lag, speed, last receipt, errors, whether it is equal */
        readonly get: operations["listDestinations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Propose a platform that is owed rows, or another address or key of it */
        readonly put: operations["registerDestination"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to send again from a position; what the other side has already changes nothing */
        readonly post: operations["replayDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold back at once what a platform is owed */
        readonly post: operations["suspendDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose that delivery to a platform goes on */
        readonly post: operations["resumeDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try again now what waits for its next attempt; what is held back stays so */
        readonly post: operations["retryDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/reconciliations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest comparisons with a platform and the last days, the newest first */
        readonly get: operations["listReconciliations"];
        readonly put?: never;
        /** Compare both books now; changes neither */
        readonly post: operations["reconcileDestination"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/reconciliations/{madeAt}/protocol": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The protocol of a comparison, as both sides signed it */
        readonly get: operations["openReconciliationProtocol"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/days/{day}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Generated = acknowledged + rejected + pending of one day, beside what they hold; the worst lines first */
        readonly get: operations["countExchangeDay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/destinations/{code}/repairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to send again what the latest comparison found different */
        readonly post: operations["proposeRepair"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Rows another platform would not take, or our rules hold back, the oldest first */
        readonly get: operations["listCorrections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/corrections/{correctionId}/resendings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct fields of a row and send it again as its next version */
        readonly post: operations["resendRow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/corrections/{correctionId}/remappings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a row once more from its source, and send it as its next version */
        readonly post: operations["remapRow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/partners": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Platforms that may deliver to this one, and the key this one signs with */
        readonly get: operations["listExchangePartners"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/operations/exchange/partners/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Propose that a platform below may deliver, or the new key it signs with */
        readonly put: operations["registerExchangePartner"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/name-and-number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whether a name and a citizen number belong together
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines. All fields but purpose, legalBasis and matter may stand in sealed {keyId, dataKey, fields} instead; see docs/verification.md.
         */
        readonly post: operations["verifyNameAndNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/name-number-and-validity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whether a name, a citizen number and the last day of the identity card belong together
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines. All fields but purpose, legalBasis and matter may stand in sealed {keyId, dataKey, fields} instead; see docs/verification.md.
         */
        readonly post: operations["verifyNameNumberAndValidity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/name-number-and-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whether a name, a citizen number and a mobile phone belong together
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines. All fields but purpose, legalBasis and matter may stand in sealed {keyId, dataKey, fields} instead; see docs/verification.md.
         */
        readonly post: operations["verifyNameNumberAndPhone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether a passport, a travel permit or a permanent residence card is in force and belongs to the name */
        readonly post: operations["verifyOtherDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/enterprise-and-representative": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether an enterprise has that code and name and that person represents it */
        readonly post: operations["verifyEnterpriseAndRepresentative"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/network-identity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether a network identity credential is good; with a match the name the organ may call the person by */
        readonly post: operations["verifyNetworkIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/face-challenges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a person who has consented is to do before the camera; good once, for two minutes */
        readonly post: operations["openFaceChallenge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/name-number-and-face": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether name and number belong together and the live face is that of the portrait on the register */
        readonly post: operations["verifyNameNumberAndFace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications/name-and-number/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Up to 10,000 names and numbers; one line of JSON for each, in their order, as they are answered */
        readonly post: operations["verifyNamesAndNumbers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-receipts/{receipt}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A receipt of the system that asks, with the proof that it is in the log */
        readonly get: operations["getVerificationReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest signed head of the receipt log, and the public keys it is and was signed with */
        readonly get: operations["getVerificationLog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-log/heads/{index}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A signed head of the receipt log */
        readonly get: operations["getVerificationHead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-log/heads/{index}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** That the log of a later head begins with the log of this one (RFC 9162) */
        readonly get: operations["proveVerificationHead"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which systems had my identity verified, when and why */
        readonly get: operations["listVerificationUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/face-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begins a check by face, after separate consent; tells which way to turn the head */
        readonly post: operations["startFaceCheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/face-checks/{challengeId}/capture": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Compares the frames with the one portrait on the register; none of them is kept */
        readonly post: operations["showFace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The contracts the officer’s organ answers for, the latest first */
        readonly get: operations["listVerificationContracts"];
        readonly put?: never;
        /** Proposes a contract; two others of the organ that answers for the tenant approve it */
        readonly post: operations["proposeVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rejects a proposed contract */
        readonly post: operations["rejectVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Suspends a contract at once; nothing of it is answered */
        readonly post: operations["suspendVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends a contract for good */
        readonly post: operations["endVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approves a proposed contract; with the second approval, one of them of the head of the organ, it is in force */
        readonly post: operations["approveVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/overdraft-approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approves a proposed overdraft; with the second approval it counts */
        readonly post: operations["approveVerificationOverdraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/overdrafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Proposes more calls for one day, for an emergency; two others approve it */
        readonly post: operations["proposeVerificationOverdraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/systems/{system}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Proposes to lift what the watch over abuse has done to a system: it is neither suspended nor slowed any more */
        readonly post: operations["resumeVerificationSystem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/contracts/{contractId}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Proposes that a suspended contract works again */
        readonly post: operations["resumeVerificationContract"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/systems/{system}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The keys of a system, without what they sign with */
        readonly get: operations["listVerificationKeys"];
        readonly put?: never;
        /** Proposes a key for a system: its public key, or a secret that is made and told once, with its id, to who approves */
        readonly post: operations["issueVerificationKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/systems/{system}/keys/{keyId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ends a key of a system for good: nothing signed with it is answered any more */
        readonly post: operations["revokeVerificationKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/key-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Proposals to change the keys of the service, the newest first */
        readonly get: operations["listVerificationKeyChanges"];
        readonly put?: never;
        /** Proposes a new key for the receipt log or for sealed fields; when the one before leaked, nothing sealed to it is opened any more */
        readonly post: operations["proposeVerificationKeyChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/key-changes/{changeId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approves a change of keys that another proposed, which carries it out */
        readonly post: operations["approveVerificationKeyChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/key-changes/{changeId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Rejects a change of keys, or takes back one’s own proposal, for a reason */
        readonly post: operations["rejectVerificationKeyChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verification-envelope-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public key to which the personal fields of a question may be sealed, signed by the key of the receipt log */
        readonly get: operations["getVerificationEnvelopeKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How often the service has answered, and what each system the officer’s organ answers for uses at present */
        readonly get: operations["getVerificationOverview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/systems/{system}/statements/{month}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The monthly statement of a system as CSV, from the counters written with its receipts */
        readonly get: operations["getVerificationStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/systems/{system}/statements/{month}/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same statement as PDF, for the signatures of both sides */
        readonly get: operations["printVerificationStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organs whose systems may ask and which the officer’s organ answers for, with their systems */
        readonly get: operations["listVerificationTenants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Receipts of the systems the officer’s organ answers for, the latest first; of one when it is named */
        readonly get: operations["listVerificationReceipts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/receipts/{receipt}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The proof that a receipt stands in the signed log as it was written */
        readonly get: operations["proveVerificationReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the watch over abuse has found of the systems the officer’s organ answers for, the latest hundred */
        readonly get: operations["listVerificationAlarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/alarms/{alarmId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes an alarm with what was found out */
        readonly post: operations["closeVerificationAlarm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/canaries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The canaries, the latest first, each with what it has caught */
        readonly get: operations["listVerificationCanaries"];
        readonly put?: never;
        /** Makes persons canaries: a system that asks about one is slowed and suspended */
        readonly post: operations["addVerificationCanaries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/officer/verification/canaries/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets persons be canaries no more */
        readonly post: operations["removeVerificationCanaries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Problem */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance: string;
            readonly code: string;
            readonly errors?: readonly {
                readonly in: string;
                readonly pointer: string;
                readonly detail: string;
            }[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly BranchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
        readonly Bilingual: {
            readonly zh: string;
            readonly en: string;
        };
        readonly ImplementingOrgan: {
            readonly organId: string;
            readonly name: string;
            /** @enum {string} */
            readonly level: "ministry" | "province" | "city" | "county" | "station";
            readonly regionCode: string;
            readonly address?: string;
            readonly phone?: string;
            readonly hours?: string;
        };
        readonly Guide: {
            readonly itemCode: string;
            readonly basicCode: string;
            readonly mainItemCode: string;
            readonly implementationCode?: string;
            readonly version: number;
            readonly hash: string;
            readonly name: components["schemas"]["Bilingual"];
            readonly branchCode: components["schemas"]["BranchCode"];
            readonly itemType: string;
            readonly audiences: readonly ("person" | "enterprise")[];
            readonly audience: components["schemas"]["Bilingual"];
            readonly legalBasis: string;
            readonly organ?: components["schemas"]["ImplementingOrgan"];
            readonly nearestOrgans?: readonly components["schemas"]["ImplementingOrgan"][];
            /** @enum {string} */
            readonly status: "available" | "not-implemented-here" | "suspended";
            readonly organNote?: components["schemas"]["Bilingual"];
            readonly timeLimits: {
                /** @enum {string} */
                readonly caseType: "instant" | "promised";
                readonly statutory?: {
                    readonly amount: number;
                    /** @enum {string} */
                    readonly unit: "working-days" | "natural-days" | "hours" | "months";
                };
                readonly statutoryNote?: string;
                readonly promised: {
                    readonly amount: number;
                    /** @enum {string} */
                    readonly unit: "working-days" | "natural-days" | "hours" | "months";
                };
                readonly promisedNote?: string;
            };
            readonly materials: readonly {
                readonly materialKey: string;
                readonly name: components["schemas"]["Bilingual"];
                readonly kind: string;
                readonly source: string;
                readonly handling: string;
                /** @enum {string} */
                readonly necessity: "required" | "conditional" | "optional";
                readonly obtainedBySharing: boolean;
                readonly licenceMayReplace: boolean;
                readonly askedOfApplicant: boolean;
                readonly exempt: boolean;
                readonly demand: {
                    /** @enum {string} */
                    readonly type: "original" | "copy" | "original-and-copy";
                    /** @enum {string} */
                    readonly form: "paper" | "electronic" | "either";
                    /** @enum {string} */
                    readonly necessity: "required" | "optional" | "deferrable";
                    readonly copies: number;
                    readonly basis: string;
                    readonly sourceNote?: string;
                    readonly specification?: string;
                    readonly instructions?: string;
                    readonly acceptanceStandard?: string;
                    readonly blankForm?: string;
                    readonly sampleForm?: string;
                    readonly dataResourceId?: string;
                    readonly licenceTypeCode?: string;
                };
            }[];
            readonly deferral?: {
                readonly withinWorkingDays: number;
                /** @enum {string} */
                readonly onLapse: "terminate" | "decide-without";
                readonly rule: string;
            };
            readonly situation?: {
                readonly questions: readonly {
                    readonly key: string;
                    readonly property: string;
                    readonly title: components["schemas"]["Bilingual"];
                    readonly hint?: components["schemas"]["Bilingual"];
                    readonly choices: readonly {
                        readonly value: string;
                        readonly title: components["schemas"]["Bilingual"];
                    }[];
                    readonly answered?: string;
                }[];
                readonly next?: string;
                readonly complete: boolean;
                readonly instead?: {
                    readonly itemCode: string;
                    readonly name: components["schemas"]["Bilingual"];
                };
            };
            readonly fee: {
                readonly charged: boolean;
                readonly note?: string;
            };
            readonly feeRows: readonly {
                readonly name: string;
                readonly standard: string;
                readonly amountYuan?: number;
                readonly basis: string;
                readonly reduction?: string;
            }[];
            readonly conditions: readonly components["schemas"]["Bilingual"][];
            readonly visitReason?: components["schemas"]["Bilingual"];
            readonly specialProcedures: readonly ("hearing" | "bidding" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "verification")[];
            readonly quantityLimit?: string;
            readonly windows: readonly {
                readonly name: string;
                readonly address: string;
                readonly phone: string;
                readonly hours: string;
            }[];
            readonly result: string;
            readonly delivery: readonly ("courier" | "window" | "electronic")[];
            /** @enum {string} */
            readonly onlineDepth: "I" | "II" | "III" | "IV";
            readonly maximumVisits: number;
            readonly scope: components["schemas"]["Bilingual"];
            readonly handlingItems: readonly string[];
            readonly handlingItemCodes: readonly string[];
            readonly flow: {
                readonly template: string;
                readonly name: components["schemas"]["Bilingual"];
                readonly steps: readonly {
                    readonly code: string;
                    readonly name: components["schemas"]["Bilingual"];
                    readonly who: components["schemas"]["Bilingual"];
                    readonly optional: boolean;
                }[];
            };
            readonly requiredAssurance: number;
            readonly freshWithinMinutes?: number;
            readonly assuranceReason: components["schemas"]["Bilingual"];
            readonly canApplyOnline: boolean;
            readonly whyNotOnline?: components["schemas"]["Bilingual"];
            readonly questions: readonly {
                readonly question: components["schemas"]["Bilingual"];
                readonly answer: components["schemas"]["Bilingual"];
            }[];
            readonly addresses?: readonly {
                /** @enum {string} */
                readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                readonly url: string;
            }[];
            readonly elements: {
                /** @enum {string} */
                readonly powerSource: "by-law" | "handed-down" | "authorised-from-above" | "authorised-by-peer" | "entrusted-from-above" | "entrusted-by-peer";
                /** @enum {string} */
                readonly implementerKind: "statutory-organ" | "authorised-organisation" | "entrusted-organisation";
                readonly entrustedBy?: string;
                readonly serviceObjects: readonly ("natural-person" | "enterprise" | "public-institution" | "social-organisation" | "unincorporated-enterprise" | "administrative-organ" | "other-organisation")[];
                readonly results: readonly {
                    readonly name: string;
                    /** @enum {string} */
                    readonly type: "licence" | "approval" | "other" | "none";
                    readonly sample?: string;
                }[];
                readonly jointOrgans: readonly string[];
                readonly intermediaries: readonly string[];
                readonly inServiceHall: boolean;
                readonly processingForms: readonly ("window" | "online" | "courier")[];
                readonly onlineServices: readonly ("consultation" | "intake" | "pre-review" | "acceptance" | "handling" | "result-notice" | "licence-delivery" | "other")[];
                readonly booking: boolean;
                readonly onlinePayment: boolean;
                readonly selfServiceTerminals: boolean;
                readonly singleSignOn: {
                    readonly web: boolean;
                    readonly mobile: boolean;
                };
                readonly topics: {
                    readonly person: readonly string[];
                    readonly enterprise: readonly string[];
                };
                readonly consultation: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                readonly supervision: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                /** Format: date */
                readonly plannedCancelOn?: string;
                readonly levels: readonly ("ministry" | "province" | "city" | "county" | "station")[];
            };
        };
        readonly Form: {
            readonly formVersion: string;
            readonly schema: {
                readonly [key: string]: unknown;
            };
            readonly pages: readonly {
                readonly key: string;
                readonly title: components["schemas"]["Bilingual"];
                readonly hint?: components["schemas"]["Bilingual"];
                readonly properties: readonly string[];
            }[];
            readonly ui: {
                readonly title: components["schemas"]["Bilingual"];
                readonly declaration: components["schemas"]["Bilingual"];
                readonly purposes: {
                    readonly [key: string]: components["schemas"]["Bilingual"];
                };
            };
            readonly uploads: readonly {
                readonly materialKey: string;
                readonly name: components["schemas"]["Bilingual"];
                readonly hint?: components["schemas"]["Bilingual"];
                readonly required: boolean;
                readonly requiredWhen?: {
                    readonly property: string;
                    readonly equals: readonly (string | boolean)[];
                };
                readonly askedWhen?: readonly {
                    readonly property: string;
                    readonly equals: readonly (string | boolean)[];
                }[];
                /** @enum {boolean} */
                readonly mayFollow?: true;
                readonly owedWhen?: {
                    readonly property: string;
                    readonly equals: readonly (string | boolean)[];
                };
                readonly accept: readonly string[];
                readonly maximumBytes: number;
                readonly maximumFiles: number;
            }[];
            readonly rules?: readonly {
                /** @enum {string} */
                readonly rule: "past" | "future" | "not-before" | "within" | "not-more" | "not-less" | "differs" | "age" | "balance";
                readonly property: string;
                readonly list?: string;
                readonly than?: string;
                readonly of?: string;
                readonly days?: number;
                readonly from?: string;
                readonly least?: number;
                readonly under?: number;
                readonly plus?: readonly string[];
                readonly minus?: readonly string[];
            }[];
            readonly prefill?: {
                readonly [key: string]: string;
            };
            readonly today: string;
        };
        readonly EditedItem: {
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            readonly audience: readonly ("person" | "enterprise")[];
            readonly levels: readonly ("ministry" | "province" | "city" | "county" | "station")[];
            readonly timeLimits: {
                /** @enum {string} */
                readonly caseType: "instant" | "promised";
                readonly statutory?: {
                    readonly amount: number;
                    /** @enum {string} */
                    readonly unit: "working-days" | "natural-days" | "hours" | "months";
                };
                readonly statutoryNote?: string;
                readonly promised: {
                    readonly amount: number;
                    /** @enum {string} */
                    readonly unit: "working-days" | "natural-days" | "hours" | "months";
                };
                readonly promisedNote?: string;
            };
            readonly materials: readonly {
                readonly materialKey: string;
                readonly name: components["schemas"]["Bilingual"];
                /** @enum {string} */
                readonly source: "applicant" | "typed-online" | "shared" | "licence" | "authority" | "captured" | "own-organ";
                readonly licenceMayReplace: boolean;
                readonly demand: {
                    /** @enum {string} */
                    readonly type: "original" | "copy" | "original-and-copy";
                    /** @enum {string} */
                    readonly form: "paper" | "electronic" | "either";
                    /** @enum {string} */
                    readonly necessity: "required" | "optional" | "deferrable";
                    readonly copies: number;
                    readonly basis: string;
                    readonly sourceNote?: string;
                    readonly specification?: string;
                    readonly instructions?: string;
                    readonly acceptanceStandard?: string;
                    readonly blankForm?: string;
                    readonly sampleForm?: string;
                    readonly dataResourceId?: string;
                    readonly licenceTypeCode?: string;
                };
            }[];
            readonly fee: {
                readonly charged: boolean;
                readonly note?: string;
            };
            readonly delivery: readonly ("courier" | "window" | "electronic")[];
            /** @enum {string} */
            readonly onlineDepth: "I" | "II" | "III" | "IV";
            readonly maximumVisits: number;
            /** @enum {string} */
            readonly scope: "nationwide" | "province" | "city" | "local";
            readonly flowTemplate: string;
            readonly handlingItems: readonly string[];
            readonly legalBasis: readonly string[];
            readonly nationalHook: boolean;
            readonly highFrequency: boolean;
            readonly published: boolean;
            readonly elements: {
                /** @enum {string} */
                readonly powerSource: "by-law" | "handed-down" | "authorised-from-above" | "authorised-by-peer" | "entrusted-from-above" | "entrusted-by-peer";
                /** @enum {string} */
                readonly implementerKind: "statutory-organ" | "authorised-organisation" | "entrusted-organisation";
                readonly entrustedBy?: string;
                readonly serviceObjects: readonly ("natural-person" | "enterprise" | "public-institution" | "social-organisation" | "unincorporated-enterprise" | "administrative-organ" | "other-organisation")[];
                readonly results: readonly {
                    readonly name: string;
                    /** @enum {string} */
                    readonly type: "licence" | "approval" | "other" | "none";
                    readonly sample?: string;
                }[];
                readonly jointOrgans: readonly string[];
                readonly intermediaries: readonly string[];
                readonly inServiceHall: boolean;
                readonly processingForms: readonly ("window" | "online" | "courier")[];
                readonly onlineServices: readonly ("consultation" | "intake" | "pre-review" | "acceptance" | "handling" | "result-notice" | "licence-delivery" | "other")[];
                readonly booking: boolean;
                readonly onlinePayment: boolean;
                readonly selfServiceTerminals: boolean;
                readonly singleSignOn: {
                    readonly web: boolean;
                    readonly mobile: boolean;
                };
                readonly topics: {
                    readonly person: readonly string[];
                    readonly enterprise: readonly string[];
                };
                readonly consultation: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                readonly supervision: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                /** Format: date */
                readonly plannedCancelOn?: string;
                readonly conditions: readonly {
                    readonly zh: string;
                    readonly en: string;
                }[];
                readonly localConditionsAllowed: boolean;
                readonly visitReason?: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly specialProcedures: readonly ("hearing" | "bidding" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "verification")[];
                readonly feeRows: readonly {
                    readonly name: string;
                    readonly standard: string;
                    readonly amountYuan?: number;
                    readonly basis: string;
                    readonly reduction?: string;
                }[];
                readonly quantityLimit?: string;
                readonly questions: readonly {
                    readonly question: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly answer: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
            };
            readonly situation?: {
                readonly questions: readonly {
                    readonly key: string;
                    readonly title: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly hint?: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly choices: readonly {
                        readonly value: string;
                        readonly title: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly instead?: string;
                    }[];
                    readonly when?: {
                        readonly question: string;
                        readonly is: readonly string[];
                    };
                    readonly property?: string;
                }[];
                readonly materials: readonly {
                    readonly material: string;
                    readonly when: readonly {
                        readonly question: string;
                        readonly is: readonly string[];
                    }[];
                }[];
            } | null;
            readonly formPlan?: {
                readonly [key: string]: unknown;
            };
            readonly itemCode: string;
            readonly basicCode: string;
            readonly branchCode: components["schemas"]["BranchCode"];
            readonly itemType: {
                /** @enum {string} */
                readonly code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "20";
                readonly name: components["schemas"]["Bilingual"];
            };
        };
        readonly FieldUiInput: {
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly hint?: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {unknown} */
            readonly widget: "text" | "textarea" | "radio" | "select" | "checkbox" | "date" | "number" | "region" | "group" | "list";
            readonly choices?: readonly {
                readonly value: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            readonly prefill?: string;
            readonly autocomplete?: string;
            readonly showWhen?: {
                readonly property: string;
                readonly equals: readonly (string | boolean)[];
            };
            readonly entryTitle?: {
                readonly zh: string;
                readonly en: string;
            };
            readonly unit?: {
                readonly zh: string;
                readonly en: string;
            };
            readonly order?: readonly string[];
        };
        readonly InnermostFormFieldInput: {
            /** @enum {unknown} */
            readonly type: "string" | "integer" | "number" | "boolean";
            readonly title?: string;
            readonly ui: components["schemas"]["FieldUiInput"];
            /** @enum {unknown} */
            readonly personal?: true;
            /** @enum {unknown} */
            readonly purpose?: "identification" | "contact" | "delivery" | "examination" | "payment";
            readonly minLength?: number;
            readonly maxLength?: number;
            readonly pattern?: string;
            /** @enum {unknown} */
            readonly format?: "citizen-id" | "credit-code" | "day" | "email" | "identity-number" | "mobile" | "plate-number" | "region-code" | "telephone";
            readonly enum?: readonly string[];
            readonly minimum?: number;
            readonly maximum?: number;
            /** @enum {unknown} */
            readonly const?: true;
        };
        readonly InnerFormFieldInput: {
            /** @enum {unknown} */
            readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array";
            readonly title?: string;
            readonly ui: components["schemas"]["FieldUiInput"];
            /** @enum {unknown} */
            readonly personal?: true;
            /** @enum {unknown} */
            readonly purpose?: "identification" | "contact" | "delivery" | "examination" | "payment";
            readonly minLength?: number;
            readonly maxLength?: number;
            readonly pattern?: string;
            /** @enum {unknown} */
            readonly format?: "citizen-id" | "credit-code" | "day" | "email" | "identity-number" | "mobile" | "plate-number" | "region-code" | "telephone";
            readonly enum?: readonly string[];
            readonly minimum?: number;
            readonly maximum?: number;
            /** @enum {unknown} */
            readonly const?: true;
            readonly properties?: {
                readonly [key: string]: components["schemas"]["InnermostFormFieldInput"];
            };
            readonly required?: readonly string[];
            /** @enum {unknown} */
            readonly additionalProperties?: false;
            readonly minItems?: number;
            readonly maxItems?: number;
            readonly uniqueItems?: boolean;
            readonly items?: components["schemas"]["InnermostFormFieldInput"];
        };
        readonly FormFieldInput: {
            /** @enum {unknown} */
            readonly type: "string" | "integer" | "number" | "boolean" | "object" | "array";
            readonly title?: string;
            readonly ui: components["schemas"]["FieldUiInput"];
            /** @enum {unknown} */
            readonly personal?: true;
            /** @enum {unknown} */
            readonly purpose?: "identification" | "contact" | "delivery" | "examination" | "payment";
            readonly minLength?: number;
            readonly maxLength?: number;
            readonly pattern?: string;
            /** @enum {unknown} */
            readonly format?: "citizen-id" | "credit-code" | "day" | "email" | "identity-number" | "mobile" | "plate-number" | "region-code" | "telephone";
            readonly enum?: readonly string[];
            readonly minimum?: number;
            readonly maximum?: number;
            /** @enum {unknown} */
            readonly const?: true;
            readonly properties?: {
                readonly [key: string]: components["schemas"]["InnerFormFieldInput"];
            };
            readonly required?: readonly string[];
            /** @enum {unknown} */
            readonly additionalProperties?: false;
            readonly minItems?: number;
            readonly maxItems?: number;
            readonly uniqueItems?: boolean;
            readonly items?: components["schemas"]["InnerFormFieldInput"];
        };
        readonly FieldRuleInput: {
            /** @enum {unknown} */
            readonly rule: "past" | "future" | "not-before" | "within" | "not-more" | "not-less" | "differs" | "age" | "balance";
            readonly inner?: string;
            readonly than?: string;
            readonly of?: string;
            readonly from?: string;
            readonly days?: number;
            readonly least?: number;
            readonly under?: number;
            readonly plus?: readonly string[];
            readonly minus?: readonly string[];
        };
        readonly FormPlanInput: {
            readonly pages: readonly {
                readonly key: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly hint?: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly questions: readonly {
                    readonly property: string;
                    readonly required: boolean;
                    readonly schema: components["schemas"]["FormFieldInput"];
                    readonly rules?: readonly components["schemas"]["FieldRuleInput"][];
                    readonly block?: string;
                }[];
            }[];
        };
        readonly RevisionContentInput: {
            /** @enum {string} */
            readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
            readonly itemCode?: string;
            readonly item?: {
                readonly name: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly audience: readonly ("person" | "enterprise")[];
                readonly levels: readonly ("ministry" | "province" | "city" | "county" | "station")[];
                readonly timeLimits: {
                    /** @enum {string} */
                    readonly caseType: "instant" | "promised";
                    readonly statutory?: {
                        readonly amount: number;
                        /** @enum {string} */
                        readonly unit: "working-days" | "natural-days" | "hours" | "months";
                    };
                    readonly statutoryNote?: string;
                    readonly promised: {
                        readonly amount: number;
                        /** @enum {string} */
                        readonly unit: "working-days" | "natural-days" | "hours" | "months";
                    };
                    readonly promisedNote?: string;
                };
                readonly materials: readonly {
                    readonly materialKey: string;
                    readonly name?: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    /** @enum {string} */
                    readonly source?: "applicant" | "typed-online" | "shared" | "licence" | "authority" | "captured" | "own-organ";
                    readonly licenceMayReplace?: boolean;
                    readonly demand: {
                        /** @enum {string} */
                        readonly type: "original" | "copy" | "original-and-copy";
                        /** @enum {string} */
                        readonly form: "paper" | "electronic" | "either";
                        /** @enum {string} */
                        readonly necessity: "required" | "optional" | "deferrable";
                        readonly copies: number;
                        readonly basis: string;
                        readonly sourceNote?: string;
                        readonly specification?: string;
                        readonly instructions?: string;
                        readonly acceptanceStandard?: string;
                        readonly blankForm?: string;
                        readonly sampleForm?: string;
                        readonly dataResourceId?: string;
                        readonly licenceTypeCode?: string;
                    };
                }[];
                readonly fee: {
                    readonly charged: boolean;
                    readonly note?: string;
                };
                readonly delivery: readonly ("courier" | "window" | "electronic")[];
                /** @enum {string} */
                readonly onlineDepth: "I" | "II" | "III" | "IV";
                readonly maximumVisits: number;
                /** @enum {string} */
                readonly scope: "nationwide" | "province" | "city" | "local";
                readonly flowTemplate: string;
                readonly handlingItems: readonly string[];
                readonly legalBasis: readonly string[];
                readonly nationalHook: boolean;
                readonly highFrequency: boolean;
                readonly published: boolean;
                readonly elements: {
                    /** @enum {string} */
                    readonly powerSource: "by-law" | "handed-down" | "authorised-from-above" | "authorised-by-peer" | "entrusted-from-above" | "entrusted-by-peer";
                    /** @enum {string} */
                    readonly implementerKind: "statutory-organ" | "authorised-organisation" | "entrusted-organisation";
                    readonly entrustedBy?: string;
                    readonly serviceObjects: readonly ("natural-person" | "enterprise" | "public-institution" | "social-organisation" | "unincorporated-enterprise" | "administrative-organ" | "other-organisation")[];
                    readonly results: readonly {
                        readonly name: string;
                        /** @enum {string} */
                        readonly type: "licence" | "approval" | "other" | "none";
                        readonly sample?: string;
                    }[];
                    readonly jointOrgans: readonly string[];
                    readonly intermediaries: readonly string[];
                    readonly inServiceHall: boolean;
                    readonly processingForms: readonly ("window" | "online" | "courier")[];
                    readonly onlineServices: readonly ("consultation" | "intake" | "pre-review" | "acceptance" | "handling" | "result-notice" | "licence-delivery" | "other")[];
                    readonly booking: boolean;
                    readonly onlinePayment: boolean;
                    readonly selfServiceTerminals: boolean;
                    readonly singleSignOn: {
                        readonly web: boolean;
                        readonly mobile: boolean;
                    };
                    readonly topics: {
                        readonly person: readonly string[];
                        readonly enterprise: readonly string[];
                    };
                    readonly consultation: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                    readonly supervision: readonly ("window" | "web" | "telephone" | "letter" | "email")[];
                    /** Format: date */
                    readonly plannedCancelOn?: string;
                    readonly conditions: readonly {
                        readonly zh: string;
                        readonly en: string;
                    }[];
                    readonly localConditionsAllowed: boolean;
                    readonly visitReason?: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly specialProcedures: readonly ("hearing" | "bidding" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "verification")[];
                    readonly feeRows: readonly {
                        readonly name: string;
                        readonly standard: string;
                        readonly amountYuan?: number;
                        readonly basis: string;
                        readonly reduction?: string;
                    }[];
                    readonly quantityLimit?: string;
                    readonly questions: readonly {
                        readonly question: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly answer: {
                            readonly zh: string;
                            readonly en: string;
                        };
                    }[];
                };
                readonly situation?: {
                    readonly questions: readonly {
                        readonly key: string;
                        readonly title: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly hint?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly choices: readonly {
                            readonly value: string;
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly instead?: string;
                        }[];
                        readonly when?: {
                            readonly question: string;
                            readonly is: readonly string[];
                        };
                        readonly property?: string;
                    }[];
                    readonly materials: readonly {
                        readonly material: string;
                        readonly when: readonly {
                            readonly question: string;
                            readonly is: readonly string[];
                        }[];
                    }[];
                } | null;
                readonly formPlan?: components["schemas"]["FormPlanInput"];
            };
            readonly reason?: string;
            readonly terms?: {
                readonly promisedAmount?: number;
                readonly maximumVisits?: number;
                readonly address?: string;
                readonly phone?: string;
                readonly hours?: string;
                readonly exemptMaterials: readonly string[];
                readonly deferrableMaterials?: readonly string[];
                readonly deferral?: {
                    readonly withinWorkingDays?: number;
                    /** @enum {string} */
                    readonly onLapse?: "terminate" | "decide-without";
                    readonly rule?: string;
                };
                readonly addedMaterials?: readonly {
                    readonly materialKey: string;
                    readonly byLaw: string;
                }[];
                readonly feeWaived?: boolean;
                readonly feeRows?: readonly {
                    readonly name: string;
                    readonly standard: string;
                    readonly amountYuan?: number;
                    readonly basis: string;
                    readonly reduction?: string;
                }[];
                readonly skippedSteps?: readonly string[];
                readonly addedConditions?: readonly {
                    readonly zh: string;
                    readonly en: string;
                }[];
                readonly exerciseLevels?: readonly ("ministry" | "province" | "city" | "county" | "station")[];
                readonly windows?: readonly {
                    readonly name: string;
                    readonly address: string;
                    readonly phone: string;
                    readonly hours: string;
                }[];
                /** Format: date */
                readonly effectiveUntil?: string;
            };
            readonly scope?: string;
        };
        readonly Revision: {
            readonly revisionId: string;
            /** @enum {string} */
            readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
            /** @enum {string} */
            readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
            readonly version: number;
            readonly organId: string;
            readonly organName: string;
            readonly itemCode?: string;
            readonly itemName?: components["schemas"]["Bilingual"];
            readonly scope?: string;
            readonly writers: readonly string[];
            readonly reviewer?: string;
            readonly publisher?: string;
            readonly opinion?: string;
            /** Format: date */
            readonly effectiveFrom?: string;
            readonly resultVersion?: number;
            /** Format: date-time */
            readonly changedAt: string;
            readonly availableActions: readonly string[];
            readonly baseVersion?: number;
            readonly latestVersion?: number;
            readonly content: {
                readonly [key: string]: unknown;
            };
            readonly differences: readonly {
                readonly pointer: string;
                readonly before?: unknown;
                readonly after?: unknown;
            }[];
            readonly defects: readonly {
                readonly rule: string;
                /** @enum {string} */
                readonly kind: "contradiction" | "gap" | "advice";
                readonly field: string;
                readonly at?: string;
                readonly text: components["schemas"]["Bilingual"];
            }[];
            readonly actions: readonly {
                readonly type: string;
                readonly reason?: components["schemas"]["Bilingual"];
            }[];
        };
        readonly Hook: {
            readonly itemCode: string;
            readonly hookVersion: number;
            /** @enum {string} */
            readonly state: "hooked" | "unhooked";
            readonly nationalCode: string;
            readonly addresses: readonly {
                /** @enum {string} */
                readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                readonly url: string;
            }[];
            readonly singleSignOn: {
                /** @enum {string} */
                readonly mode: "openid-connect" | "none";
                readonly startUrl?: string;
                readonly parameters: readonly string[];
            };
            readonly reason?: string;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly OrganisationRole: {
            /** @enum {string} */
            readonly kind: "representative" | "clerk";
            readonly organisationId: string;
            readonly name: string;
            readonly creditCode: string;
            /** Format: date */
            readonly to: string;
        };
        readonly Me: {
            readonly kind: "anonymous" | "person" | "officer";
            readonly personId?: string;
            readonly nameMasked?: string;
            readonly idMasked?: string;
            readonly phoneMasked?: string;
            readonly assuranceLevel: number;
            readonly authenticatedAt?: string;
            readonly role?: components["schemas"]["OrganisationRole"];
            readonly officer?: {
                readonly officerId: string;
                readonly officerNumber: string;
                readonly name: string;
                readonly mustAddPasskey?: boolean;
                readonly appointments: readonly {
                    readonly organId: string;
                    readonly organName: string;
                    readonly branchCode: string;
                    readonly role: string;
                    readonly from: string;
                    readonly to?: string;
                }[];
            };
        };
        readonly Mandate: {
            readonly mandateId: string;
            /** @enum {string} */
            readonly kind: "mandate" | "guardianship" | "representation";
            readonly organisationId?: string;
            /** @enum {string} */
            readonly state: "offered" | "declined" | "revoked" | "not-yet" | "in-force" | "ended";
            readonly principalName: string;
            readonly agentName: string;
            readonly agentIdMasked: string;
            readonly items: readonly string[];
            readonly branches: readonly string[];
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** Format: date-time */
            readonly grantedAt: string;
            /** Format: date-time */
            readonly acceptedAt?: string;
            /** Format: date-time */
            readonly revokedAt?: string;
        };
        readonly Organisation: {
            readonly organisationId: string;
            readonly creditCode: string;
            readonly name: string;
        };
        readonly Roles: {
            readonly current?: components["schemas"]["OrganisationRole"];
            readonly roles: readonly components["schemas"]["OrganisationRole"][];
        };
        readonly AdministrativeAct: {
            readonly actId: string;
            readonly kind: string;
            readonly clientId?: string;
            readonly officerNumber?: string;
            readonly mergerId?: string;
            readonly officerName?: string;
            readonly post?: {
                readonly organId: string;
                readonly branchCode: string;
                readonly role: string;
                readonly from: string;
                readonly to?: string;
            };
            readonly lastOn?: string;
            readonly lines?: readonly {
                readonly name: components["schemas"]["Bilingual"];
                readonly value: string;
                readonly before?: string;
            }[];
            readonly reason: string;
            /** @enum {string} */
            readonly status: "proposed" | "approved" | "rejected" | "withdrawn" | "done-at-once";
            readonly availableActions: readonly ("approve" | "reject" | "withdraw")[];
            readonly proposedBy: string;
            /** Format: date-time */
            readonly proposedAt: string;
            readonly decidedBy?: string;
            /** Format: date-time */
            readonly decidedAt?: string;
            readonly decisionReason?: string;
            readonly terms?: {
                readonly name: components["schemas"]["Bilingual"];
                readonly ownerKind: string;
                readonly ownerName: string;
                readonly regionCode: string | null;
                readonly sector: string;
                readonly purpose: components["schemas"]["Bilingual"];
                readonly legalBasis: string;
                readonly consent: string;
                readonly maximumLevel: number;
                readonly federationLevel: number;
                readonly protocol?: string;
                readonly onKiosks?: boolean;
                /** @enum {string} */
                readonly signingAlgorithm?: "ES256" | "RS256";
                readonly scopes: readonly string[];
                readonly redirectAddresses: readonly string[];
                readonly postLogoutAddresses: readonly string[];
                readonly logoutAddress: string | null;
                readonly startAddress: string | null;
            };
            readonly secret?: string;
        };
        readonly Attachment: {
            readonly attachmentId: string;
            readonly materialKey: string;
            readonly name: string;
            readonly mediaType: string;
            readonly bytes: number;
            readonly sha256: string;
            readonly state: string;
            /** @enum {boolean} */
            readonly sameAsBefore?: true;
        };
        readonly Draft: {
            readonly draftId: string;
            readonly itemCode: string;
            readonly regionCode: string;
            readonly channel: string;
            readonly version: number;
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly delivery?: {
                /** @enum {string} */
                readonly method?: "courier" | "window" | "electronic";
                readonly address?: {
                    readonly name?: string;
                    readonly phone?: string;
                    readonly regionCode?: string;
                    readonly street?: string;
                };
            };
            readonly attachments: readonly components["schemas"]["Attachment"][];
            readonly onBehalfOf?: {
                readonly mandateId: string;
                readonly name: string;
                readonly prefill: {
                    readonly [key: string]: string;
                };
            };
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        /** @enum {string} */
        readonly CaseStatus: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed" | "requested" | "booked" | "attended" | "absent" | "informed" | "awaiting-payment" | "settled";
        readonly CaseSummary: {
            readonly caseId: string;
            readonly caseNumber: string;
            readonly itemCode: string;
            readonly itemName: components["schemas"]["Bilingual"];
            readonly status: components["schemas"]["CaseStatus"];
            readonly statusLabel: components["schemas"]["Bilingual"];
            /** Format: date-time */
            readonly submittedAt: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly dueEstimated?: boolean;
            /** @enum {string} */
            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
            readonly awaited: {
                readonly what: components["schemas"]["Bilingual"];
                /** @enum {string} */
                readonly from: "applicant" | "organ" | "courier" | "none";
            };
            readonly organId: string;
            readonly organName: string;
            readonly version: number;
            readonly onBehalfOf?: {
                /** @enum {string} */
                readonly kind: "mandate" | "guardianship" | "representation";
                readonly applicantName: string;
                readonly agentName: string;
            };
        };
        /** @enum {string} */
        readonly CaseEventType: "CaseSubmitted" | "CorrectionRequested" | "CorrectionSupplied" | "CaseReceived" | "SupplementRequested" | "SupplementSupplied" | "SupplementLapsed" | "CaseAccepted" | "CaseDeemedAccepted" | "AcceptanceRefused" | "CaseNotRequired" | "CaseClaimed" | "CaseReleased" | "ChecksRecorded" | "SpecialProcedureStarted" | "SpecialProcedureEnded" | "TimeLimitExtended" | "OpinionsRequested" | "OpinionGiven" | "OpinionsReminded" | "OpinionsLapsed" | "InspectionRecorded" | "InspectionSigned" | "ExaminationOpinionFiled" | "CaseSentBack" | "CaseForwarded" | "PartFinished" | "DecisionMade" | "RenewalDeemed" | "CaseAnswered" | "CaseWithdrawn" | "CaseTerminated" | "ProductionStarted" | "ProductionFinished" | "CollectionOffered" | "ParcelShipped" | "DeliveryAttemptFailed" | "ParcelReturned" | "ResultDelivered" | "CaseClosed" | "CaseEvaluated" | "EvaluationAmended" | "WarningRaised" | "CaseReassigned" | "OfficerStoodAside" | "FlowMigrated" | "PlaceAssigned" | "AttendanceChecked" | "AbsenceNoted" | "PenaltyAnnounced" | "DefenceStated" | "PenaltyImposed" | "PaymentRecorded" | "FeePaid" | "FeeRefunded" | "DeferredSupplied" | "DeferredReminded" | "DeferredRefused" | "DeferredLapsed";
        /** @enum {string} */
        readonly CaseAction: "submit" | "return-for-correction" | "correct" | "receive" | "request-supplement" | "supply-supplement" | "accept" | "refuse-acceptance" | "declare-not-required" | "claim" | "release" | "record-checks" | "start-special-procedure" | "end-special-procedure" | "extend-time-limit" | "request-opinions" | "give-opinion" | "record-inspection" | "sign-inspection" | "propose" | "send-back" | "forward" | "finish-part" | "grant" | "deny" | "answer" | "withdraw" | "terminate" | "start-production" | "finish-production" | "offer-collection" | "ship" | "record-delivery-attempt" | "return-parcel" | "deliver" | "close" | "evaluate" | "amend-evaluation" | "lapse-supplement" | "deem-accepted" | "deem-renewed" | "remind-opinions" | "lapse-opinions" | "raise-warning" | "reassign" | "stand-aside" | "order-recusal" | "migrate-flow" | "assign-place" | "check-in" | "note-absence" | "announce-penalty" | "state-defence" | "penalise" | "record-payment" | "record-fee" | "record-refund" | "supply-deferred" | "remind-deferred" | "refuse-deferred" | "lapse-deferred";
        readonly OwnCase: {
            readonly caseId: string;
            readonly caseNumber: string;
            readonly itemCode: string;
            readonly itemName: components["schemas"]["Bilingual"];
            readonly status: components["schemas"]["CaseStatus"];
            readonly statusLabel: components["schemas"]["Bilingual"];
            /** Format: date-time */
            readonly submittedAt: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly dueEstimated?: boolean;
            /** @enum {string} */
            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
            readonly awaited: {
                readonly what: components["schemas"]["Bilingual"];
                /** @enum {string} */
                readonly from: "applicant" | "organ" | "courier" | "none";
            };
            readonly organId: string;
            readonly organName: string;
            readonly version: number;
            readonly onBehalfOf?: {
                /** @enum {string} */
                readonly kind: "mandate" | "guardianship" | "representation";
                readonly applicantName: string;
                readonly agentName: string;
            };
            readonly branchCode: string;
            readonly regionCode: string;
            readonly channel: string;
            /** Format: date */
            readonly statutoryOn?: string;
            /** Format: date */
            readonly stepOn?: string;
            readonly usedDays?: number;
            /** Format: date-time */
            readonly acceptedAt?: string;
            readonly flow: {
                readonly template: string;
                readonly version: number;
                readonly name: components["schemas"]["Bilingual"];
            };
            readonly timeline: readonly {
                readonly type: components["schemas"]["CaseEventType"];
                readonly label: components["schemas"]["Bilingual"];
                /** Format: date-time */
                readonly at: string;
                readonly by?: string;
                /** @enum {boolean} */
                readonly forApplicant?: true;
            }[];
            readonly documents: readonly {
                readonly documentId: string;
                readonly kind: string;
                readonly title: string;
                readonly number: string;
                /** Format: date */
                readonly issuedOn: string;
                readonly presentable: boolean;
            }[];
            readonly availableActions: readonly {
                readonly action: components["schemas"]["CaseAction"];
                readonly enabled: boolean;
                readonly reason?: components["schemas"]["Bilingual"];
            }[];
            readonly supplement?: {
                readonly missing: readonly {
                    readonly materialKey?: string;
                    readonly field?: string;
                    /** @description The question of the form in whose answer `field` lies. */
                    readonly question?: string;
                    readonly name?: components["schemas"]["Bilingual"];
                    readonly reason: string;
                }[];
                /** Format: date */
                readonly dueOn?: string;
                /** Format: date-time */
                readonly suppliedAt?: string;
            };
            readonly correction?: {
                readonly defects: readonly {
                    readonly materialKey?: string;
                    readonly field?: string;
                    /** @description The question of the form in whose answer `field` lies. */
                    readonly question?: string;
                    readonly name?: components["schemas"]["Bilingual"];
                    readonly reason: string;
                }[];
            };
            readonly decision?: {
                /** @enum {string} */
                readonly outcome: "granted" | "denied";
                readonly organName?: string;
                /** Format: date */
                readonly decidedOn: string;
                readonly grounds?: string;
                readonly lawBasis?: string;
                readonly remedies?: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
                readonly automatic: boolean;
            };
            readonly ending?: {
                readonly reason?: string;
                readonly competentOrgan?: string;
                readonly remedies?: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
            };
            readonly booking?: {
                /** Format: date */
                readonly on: string;
                readonly time?: string;
                readonly place: string;
                /** Format: date */
                readonly cancelBy: string;
            };
            readonly announced?: {
                readonly facts: string;
                readonly lawBasis: string;
                readonly fineYuan: number;
                readonly points: number;
                readonly defence?: string;
            };
            readonly penalty?: {
                /** Format: date */
                readonly on: string;
                readonly grounds: string;
                readonly lawBasis: string;
                readonly fineYuan: number;
                readonly points: number;
                readonly owedFen?: number;
                readonly remedies: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
            };
            readonly payment?: {
                /** Format: date */
                readonly on: string;
                readonly receiptNumber: string;
                readonly amountFen: number;
            };
            readonly fee?: {
                readonly standardFen: readonly number[];
                readonly paid?: {
                    /** Format: date */
                    readonly on: string;
                    readonly receiptNumber: string;
                    readonly amountFen: number;
                };
                readonly refundOwedFen?: number;
                readonly refunded?: {
                    /** Format: date */
                    readonly on: string;
                    readonly receiptNumber: string;
                };
            };
            readonly certificate?: {
                /** Format: date */
                readonly validFrom: string;
                /** Format: date */
                readonly validUntil?: string;
            };
            readonly mayFollow?: readonly {
                readonly materialKey: string;
                readonly name: components["schemas"]["Bilingual"];
            }[];
            readonly deferral?: {
                readonly rule: string;
                /** @enum {string} */
                readonly onLapse: "terminate" | "decide-without";
                readonly owed: readonly {
                    readonly materialKey: string;
                    readonly name: components["schemas"]["Bilingual"];
                    readonly reason?: string;
                }[];
                readonly supplied: readonly {
                    readonly materialKey: string;
                    readonly name: components["schemas"]["Bilingual"];
                }[];
                /** Format: date */
                readonly dueOn?: string;
                readonly dueEstimated?: boolean;
                /** @enum {string} */
                readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                /** Format: date */
                readonly remindedOn?: string;
                /** Format: date */
                readonly lapsedOn?: string;
            };
            readonly delivery: {
                /** @enum {string} */
                readonly method: "courier" | "window" | "electronic";
                readonly trackingNumber?: string;
                readonly events: readonly {
                    /** Format: date-time */
                    readonly at: string;
                    readonly text: components["schemas"]["Bilingual"];
                }[];
            };
            readonly evaluation?: {
                readonly level: number;
                /** Format: date-time */
                readonly at: string;
                readonly amended: boolean;
            };
            readonly linkedRecords: readonly {
                /** @enum {string} */
                readonly kind: "correction" | "revocation" | "retraction" | "cancellation" | "reconsideration" | "reconsideration-outcome";
                readonly label: components["schemas"]["Bilingual"];
                /** Format: date-time */
                readonly at: string;
                readonly reason: string;
                readonly lawBasis?: string;
                readonly reference?: string;
                /** @enum {string} */
                readonly outcome?: "upheld" | "changed" | "revoked" | "redo" | "withdrawn";
            }[];
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly attachments: readonly {
                readonly attachmentId: string;
                readonly materialKey: string;
                readonly materialName?: components["schemas"]["Bilingual"];
                readonly name: string;
                readonly mediaType: string;
                readonly bytes: number;
                readonly sha256: string;
                readonly state: string;
            }[];
        };
        readonly CaseAnswer: {
            readonly caseId: string;
            readonly caseNumber: string;
            readonly status: components["schemas"]["CaseStatus"];
            readonly version: number;
        };
        readonly QueueItem: {
            readonly caseId: string;
            readonly caseNumber: string;
            readonly itemCode: string;
            readonly itemName: components["schemas"]["Bilingual"];
            readonly status: components["schemas"]["CaseStatus"];
            readonly statusLabel: components["schemas"]["Bilingual"];
            /** Format: date-time */
            readonly submittedAt: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly dueEstimated?: boolean;
            /** @enum {string} */
            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
            readonly awaited: {
                readonly what: components["schemas"]["Bilingual"];
                /** @enum {string} */
                readonly from: "applicant" | "organ" | "courier" | "none";
            };
            readonly organId: string;
            readonly organName: string;
            readonly version: number;
            readonly branchCode: string;
            readonly applicantMasked?: string;
            /** @enum {boolean} */
            readonly applicantDied?: true;
            /** Format: date */
            readonly owedUntil?: string;
            readonly claimedBy?: {
                readonly officerId: string;
                readonly name?: string;
            };
        };
        readonly OfficerCase: {
            readonly caseId: string;
            readonly caseNumber: string;
            readonly itemCode: string;
            readonly itemName: components["schemas"]["Bilingual"];
            readonly status: components["schemas"]["CaseStatus"];
            readonly statusLabel: components["schemas"]["Bilingual"];
            /** Format: date-time */
            readonly submittedAt: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly dueEstimated?: boolean;
            /** @enum {string} */
            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
            readonly awaited: {
                readonly what: components["schemas"]["Bilingual"];
                /** @enum {string} */
                readonly from: "applicant" | "organ" | "courier" | "none";
            };
            readonly organId: string;
            readonly organName: string;
            readonly version: number;
            readonly onBehalfOf?: {
                /** @enum {string} */
                readonly kind: "mandate" | "guardianship" | "representation";
                readonly applicantName: string;
                readonly agentName: string;
            };
            readonly branchCode: string;
            readonly regionCode: string;
            readonly channel: string;
            /** Format: date */
            readonly statutoryOn?: string;
            /** Format: date */
            readonly stepOn?: string;
            readonly usedDays?: number;
            /** Format: date-time */
            readonly acceptedAt?: string;
            readonly flow: {
                readonly template: string;
                readonly version: number;
                readonly name: components["schemas"]["Bilingual"];
            };
            readonly timeline: readonly {
                readonly type: components["schemas"]["CaseEventType"];
                readonly label: components["schemas"]["Bilingual"];
                /** Format: date-time */
                readonly at: string;
                readonly by?: string;
                /** @enum {boolean} */
                readonly forApplicant?: true;
            }[];
            readonly documents: readonly {
                readonly documentId: string;
                readonly kind: string;
                readonly title: string;
                readonly number: string;
                /** Format: date */
                readonly issuedOn: string;
                readonly presentable: boolean;
            }[];
            readonly availableActions: readonly {
                readonly action: components["schemas"]["CaseAction"];
                readonly enabled: boolean;
                readonly reason?: components["schemas"]["Bilingual"];
            }[];
            readonly supplement?: {
                readonly missing: readonly {
                    readonly materialKey?: string;
                    readonly field?: string;
                    /** @description The question of the form in whose answer `field` lies. */
                    readonly question?: string;
                    readonly name?: components["schemas"]["Bilingual"];
                    readonly reason: string;
                }[];
                /** Format: date */
                readonly dueOn?: string;
                /** Format: date-time */
                readonly suppliedAt?: string;
            };
            readonly correction?: {
                readonly defects: readonly {
                    readonly materialKey?: string;
                    readonly field?: string;
                    /** @description The question of the form in whose answer `field` lies. */
                    readonly question?: string;
                    readonly name?: components["schemas"]["Bilingual"];
                    readonly reason: string;
                }[];
            };
            readonly decision?: {
                /** @enum {string} */
                readonly outcome: "granted" | "denied";
                readonly organName?: string;
                /** Format: date */
                readonly decidedOn: string;
                readonly grounds?: string;
                readonly lawBasis?: string;
                readonly remedies?: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
                readonly automatic: boolean;
            };
            readonly ending?: {
                readonly reason?: string;
                readonly competentOrgan?: string;
                readonly remedies?: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
            };
            readonly booking?: {
                /** Format: date */
                readonly on: string;
                readonly time?: string;
                readonly place: string;
                /** Format: date */
                readonly cancelBy: string;
            };
            readonly announced?: {
                readonly facts: string;
                readonly lawBasis: string;
                readonly fineYuan: number;
                readonly points: number;
                readonly defence?: string;
            };
            readonly penalty?: {
                /** Format: date */
                readonly on: string;
                readonly grounds: string;
                readonly lawBasis: string;
                readonly fineYuan: number;
                readonly points: number;
                readonly owedFen?: number;
                readonly remedies: {
                    readonly reconsiderationDays: number;
                    readonly litigationMonths: number;
                };
            };
            readonly payment?: {
                /** Format: date */
                readonly on: string;
                readonly receiptNumber: string;
                readonly amountFen: number;
            };
            readonly fee?: {
                readonly standardFen: readonly number[];
                readonly paid?: {
                    /** Format: date */
                    readonly on: string;
                    readonly receiptNumber: string;
                    readonly amountFen: number;
                };
                readonly refundOwedFen?: number;
                readonly refunded?: {
                    /** Format: date */
                    readonly on: string;
                    readonly receiptNumber: string;
                };
            };
            readonly certificate?: {
                /** Format: date */
                readonly validFrom: string;
                /** Format: date */
                readonly validUntil?: string;
            };
            readonly mayFollow?: readonly {
                readonly materialKey: string;
                readonly name: components["schemas"]["Bilingual"];
            }[];
            readonly deferral?: {
                readonly rule: string;
                /** @enum {string} */
                readonly onLapse: "terminate" | "decide-without";
                readonly owed: readonly {
                    readonly materialKey: string;
                    readonly name: components["schemas"]["Bilingual"];
                    readonly reason?: string;
                }[];
                readonly supplied: readonly {
                    readonly materialKey: string;
                    readonly name: components["schemas"]["Bilingual"];
                }[];
                /** Format: date */
                readonly dueOn?: string;
                readonly dueEstimated?: boolean;
                /** @enum {string} */
                readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                /** Format: date */
                readonly remindedOn?: string;
                /** Format: date */
                readonly lapsedOn?: string;
            };
            readonly delivery: {
                /** @enum {string} */
                readonly method: "courier" | "window" | "electronic";
                readonly trackingNumber?: string;
                readonly events: readonly {
                    /** Format: date-time */
                    readonly at: string;
                    readonly text: components["schemas"]["Bilingual"];
                }[];
            };
            readonly linkedRecords: readonly {
                /** @enum {string} */
                readonly kind: "correction" | "revocation" | "retraction" | "cancellation" | "reconsideration" | "reconsideration-outcome";
                readonly label: components["schemas"]["Bilingual"];
                /** Format: date-time */
                readonly at: string;
                readonly reason: string;
                readonly lawBasis?: string;
                readonly reference?: string;
                /** @enum {string} */
                readonly outcome?: "upheld" | "changed" | "revoked" | "redo" | "withdrawn";
            }[];
            readonly form: {
                readonly [key: string]: unknown;
            };
            readonly attachments: readonly {
                readonly attachmentId: string;
                readonly materialKey: string;
                readonly materialName?: components["schemas"]["Bilingual"];
                readonly name: string;
                readonly mediaType: string;
                readonly bytes: number;
                readonly sha256: string;
                readonly state: string;
            }[];
            readonly applicant: {
                readonly name?: string;
                readonly idMasked?: string;
                readonly phoneMasked?: string;
                /** Format: date */
                readonly diedOn?: string;
            };
            readonly agent?: {
                readonly name?: string;
                readonly idMasked?: string;
                readonly phoneMasked?: string;
                /** Format: date */
                readonly diedOn?: string;
            };
            readonly claimedBy?: {
                readonly officerId: string;
                readonly name?: string;
            };
            readonly sources: readonly {
                readonly check: string;
                /** @enum {string} */
                readonly outcome: "match" | "mismatch" | "cannot-judge" | "failed";
                /** Format: date-time */
                readonly at: string;
            }[];
            readonly proposedDefects?: readonly {
                readonly field: string;
                readonly reason: components["schemas"]["Bilingual"];
            }[];
            readonly opinion?: {
                /** @enum {string} */
                readonly outcome: "grant" | "deny";
                readonly text: string;
            };
            readonly consultation?: {
                readonly question: string;
                /** @enum {string} */
                readonly join: "all" | "quorum" | "veto";
                /** @enum {string} */
                readonly silence: "proceeds" | "waits";
                /** @enum {string} */
                readonly joined: "open" | "agreed" | "objected";
                readonly departments: readonly {
                    readonly organId: string;
                    readonly organName: string;
                    readonly branchCode: string;
                    /** Format: date */
                    readonly dueOn: string;
                    readonly lapsed: boolean;
                    /** @enum {string} */
                    readonly outcome?: "agree" | "object";
                    readonly opinion?: string;
                }[];
            };
            readonly inspection?: {
                /** Format: date */
                readonly inspectedOn: string;
                /** @enum {string} */
                readonly outcome: "passed" | "failed";
                readonly findings: string;
                readonly inspectors: readonly {
                    readonly name: string;
                    readonly signed: boolean;
                }[];
            };
            readonly parts?: readonly {
                readonly key: string;
                readonly name: components["schemas"]["Bilingual"];
                readonly branchCode: string;
                readonly requires: readonly string[];
                /** @enum {string} */
                readonly state: "open" | "done" | "refused" | "not-begun";
                readonly result?: string;
            }[];
            readonly way?: readonly {
                readonly organId: string;
                readonly organName: string;
                /** @enum {string} */
                readonly as: "first" | "superior" | "peer";
                readonly here: boolean;
                /** Format: date */
                readonly dueOn?: string;
                /** Format: date */
                readonly passedOnOn?: string;
                readonly opinion?: {
                    /** @enum {string} */
                    readonly outcome: "grant" | "deny";
                    readonly text: string;
                };
                readonly note?: string;
            }[];
        };
        readonly FlowMigrationRun: {
            readonly migrationId: string;
            /** @enum {string} */
            readonly kind: "plan" | "application" | "reversal";
            readonly of?: string;
            readonly followedBy?: string;
            readonly template: string;
            readonly fromVersion: number;
            readonly toVersion: number;
            /** Format: date-time */
            readonly startedAt: string;
            /** Format: date-time */
            readonly finishedAt?: string;
            readonly openCases: number;
            readonly looked: number;
            readonly concerned: number;
            readonly migrates: number;
            readonly needsDecision: number;
            readonly refused: number;
            readonly misfits: readonly {
                readonly caseId: string;
                readonly caseNumber: string;
                readonly status: components["schemas"]["CaseStatus"];
                readonly reason: string;
                readonly reasonLabel: components["schemas"]["Bilingual"];
            }[];
        };
        readonly SealedQuestionInput: {
            readonly purpose: string;
            readonly legalBasis: string;
            readonly matter: string;
            readonly sealed: {
                readonly keyId: string;
                readonly dataKey: string;
                readonly fields: string;
            };
        };
        readonly VerificationContract: {
            readonly contractId: string;
            readonly version: number;
            readonly status: string;
            readonly tenant?: components["schemas"]["Bilingual"];
            readonly systems: readonly string[];
            readonly calls: readonly ("name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity" | "name-number-and-face")[];
            readonly purposes: readonly {
                readonly code: string;
                readonly name: components["schemas"]["Bilingual"];
                readonly legalBasis: string;
            }[];
            readonly validFrom: string;
            readonly validUntil: string;
            readonly dailyLimit: number;
            readonly monthlyLimit: number;
            readonly perSecond: number;
            readonly burst: number;
            readonly networks: readonly string[];
            readonly sealedFields: boolean;
            readonly approvals: number;
            readonly proposedOverdraft?: {
                readonly on: string;
                readonly calls: number;
                readonly reason: string;
                readonly approvals: number;
            };
            readonly availableActions: readonly string[];
        };
        readonly VerificationKeyChange: {
            readonly changeId: string;
            /** @enum {string} */
            readonly kind: "log" | "envelope";
            readonly leaked: boolean;
            readonly reason: string;
            /** Format: date-time */
            readonly proposedAt: string;
            /** @enum {string} */
            readonly status: "proposed" | "approved" | "rejected" | "lapsed";
            /** Format: date-time */
            readonly decidedAt?: string;
            readonly note?: string;
            readonly keyId?: string;
            readonly availableActions: readonly ("approve" | "reject")[];
        };
    };
    responses: {
        /** @description A problem with the status 429. The operation lists its codes in x-problems. */
        readonly Problem429: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 400. The operation lists its codes in x-problems. */
        readonly Problem400: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 404. The operation lists its codes in x-problems. */
        readonly Problem404: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 410. The operation lists its codes in x-problems. */
        readonly Problem410: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 422. The operation lists its codes in x-problems. */
        readonly Problem422: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 401. The operation lists its codes in x-problems. */
        readonly Problem401: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 403. The operation lists its codes in x-problems. */
        readonly Problem403: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 409. The operation lists its codes in x-problems. */
        readonly Problem409: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 413. The operation lists its codes in x-problems. */
        readonly Problem413: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 415. The operation lists its codes in x-problems. */
        readonly Problem415: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 428. The operation lists its codes in x-problems. */
        readonly Problem428: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 503. The operation lists its codes in x-problems. */
        readonly Problem503: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A problem with the status 507. The operation lists its codes in x-problems. */
        readonly Problem507: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        readonly limit: number;
        readonly cursor: string;
        readonly query: string;
        readonly regionCode: string;
        readonly branch: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
        readonly situation: string;
        readonly itemCode: string;
        readonly "limit-2": number;
        readonly after: string;
        readonly "limit-3": number;
        readonly organId: string;
        readonly revisionId: string;
        /** @description Your name for this act; the same one when you send it again. */
        readonly "idempotency-key": string;
        /** @description The version you saw, such as "3". */
        readonly "if-match": string;
        readonly proposalId: string;
        readonly challengeId: string;
        readonly signOnId: string;
        readonly signOutId: string;
        readonly clientId: string;
        readonly upstreamId: string;
        readonly mandateId: string;
        readonly officerNumber: string;
        readonly scanToken: string;
        readonly recoveryId: string;
        readonly mergerId: string;
        readonly open: boolean;
        readonly actId: string;
        readonly messageId: string;
        readonly draftId: string;
        readonly materialKey: string;
        readonly attachmentId: string;
        readonly caseId: string;
        readonly purpose: string;
        readonly at: string;
        readonly migrationId: string;
        readonly template: string;
        readonly documentId: string;
        readonly code: string;
        readonly "code-2": string;
        readonly correctionId: string;
        readonly receipt: string;
        readonly index: number;
        readonly contractId: string;
        readonly system: string;
        readonly changeId: string;
        readonly month: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly isAlive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ok";
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly isReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ready: boolean;
                        readonly checks: {
                            readonly [key: string]: "ok" | "failed" | "too-slow";
                        };
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
            /** @description Default Response */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ready: boolean;
                        readonly checks: {
                            readonly [key: string]: "ok" | "failed" | "too-slow";
                        };
                    };
                };
            };
        };
    };
    readonly readMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readCatalogueSummary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly publishedItems: number;
                        readonly totalItems: number;
                        readonly branches: readonly {
                            readonly code: components["schemas"]["BranchCode"];
                            readonly name: components["schemas"]["Bilingual"];
                            readonly publishedItems: number;
                        }[];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listServiceItems: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly query?: components["parameters"]["query"];
                readonly regionCode?: components["parameters"]["regionCode"];
                readonly branch?: components["parameters"]["branch"];
                readonly audience?: "person" | "enterprise";
                readonly lifeEvent?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly itemCode: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly branchCode: components["schemas"]["BranchCode"];
                            readonly typeName: string;
                            /** @enum {string} */
                            readonly caseType: "instant" | "promised";
                            readonly promised: {
                                readonly amount: number;
                                /** @enum {string} */
                                readonly unit: "working-days" | "natural-days" | "hours" | "months";
                            };
                            readonly audiences: readonly ("person" | "enterprise")[];
                            /** @enum {string} */
                            readonly onlineDepth: "I" | "II" | "III" | "IV";
                            readonly maximumVisits: number;
                            readonly highFrequency: boolean;
                            readonly available: boolean;
                            readonly organ?: {
                                readonly name: string;
                                /** @enum {string} */
                                readonly level: "ministry" | "province" | "city" | "county" | "station";
                                readonly address?: string;
                                readonly phone?: string;
                            };
                        }[];
                        readonly lifeEvents: readonly {
                            readonly event: string;
                            readonly name: components["schemas"]["Bilingual"];
                        }[];
                        readonly nextCursor?: string;
                        readonly total: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly suggestServiceItems: {
        readonly parameters: {
            readonly query: {
                readonly query: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly suggestions: readonly {
                            readonly itemCode: string;
                            readonly name: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listLifeEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly event: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly itemCodes: readonly string[];
                        }[];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readGuide: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: components["parameters"]["regionCode"];
                readonly situation?: components["parameters"]["situation"];
            };
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Guide"];
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readForm: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: components["parameters"]["regionCode"];
            };
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Form"];
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listCatalogueChanges: {
        readonly parameters: {
            readonly query?: {
                readonly since?: number;
                readonly limit?: components["parameters"]["limit-2"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly edition: number;
                        readonly more: boolean;
                        readonly changes: readonly {
                            readonly edition: number;
                            /** @enum {string} */
                            readonly kind: "item-published" | "item-suspended" | "item-resumed" | "item-withdrawn" | "implementation-published" | "claims-changed" | "hook-changed";
                            readonly itemCode?: string;
                            readonly organId?: string;
                            readonly version?: number;
                            readonly hash?: string;
                            /** Format: date */
                            readonly effectiveFrom: string;
                            /** Format: date-time */
                            readonly at: string;
                        }[];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listItemVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versions: readonly {
                            readonly version: number;
                            readonly hash: string;
                            /** Format: date */
                            readonly effectiveFrom: string;
                        }[];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readItemVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
                readonly version: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly version: number;
                        readonly hash: string;
                        readonly item: components["schemas"]["EditedItem"];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listEditedItems: {
        readonly parameters: {
            readonly query?: {
                readonly query?: components["parameters"]["query"];
                readonly branch?: components["parameters"]["branch"];
                readonly level?: "ministry" | "province" | "city" | "county" | "station";
                readonly status?: "in-force" | "suspended" | "withdrawn" | "unpublished";
                readonly after?: components["parameters"]["after"];
                readonly limit?: components["parameters"]["limit-3"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly itemCode: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly branchCode: components["schemas"]["BranchCode"];
                            readonly levels: readonly ("ministry" | "province" | "city" | "county" | "station")[];
                            readonly version: number;
                            readonly hash: string;
                            readonly published: boolean;
                            /** @enum {string} */
                            readonly state: "in-force" | "suspended" | "withdrawn";
                            readonly nationalHook: boolean;
                            readonly openRevisions: readonly {
                                readonly revisionId: string;
                                /** @enum {string} */
                                readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                                /** @enum {string} */
                                readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                                readonly organId: string;
                            }[];
                        }[];
                        readonly total: number;
                        readonly nextAfter?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readEditedItem: {
        readonly parameters: {
            readonly query?: {
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly item: components["schemas"]["EditedItem"];
                        /** @enum {string} */
                        readonly state: "in-force" | "suspended" | "withdrawn";
                        readonly version: number;
                        readonly hash: string;
                        readonly versions: readonly {
                            readonly version: number;
                            readonly hash: string;
                            /** Format: date */
                            readonly effectiveFrom: string;
                            /** @enum {string} */
                            readonly origin: "load" | "publication";
                            readonly inForce: boolean;
                            readonly revisionId?: string;
                            readonly writers: readonly string[];
                            readonly reviewer?: string;
                            readonly publisher?: string;
                        }[];
                        readonly defects: readonly {
                            readonly rule: string;
                            /** @enum {string} */
                            readonly kind: "contradiction" | "gap" | "advice";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: components["schemas"]["Bilingual"];
                        }[];
                        readonly openRevisions: readonly {
                            readonly revisionId: string;
                            /** @enum {string} */
                            readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                            /** @enum {string} */
                            readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                            readonly organId: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly compareItemVersions: {
        readonly parameters: {
            readonly query: {
                readonly from: number;
                readonly to: number;
            };
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly differences: readonly {
                            readonly pointer: string;
                            readonly before?: unknown;
                            readonly after?: unknown;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readLocalImplementation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
                readonly organId: components["parameters"]["organId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organId: string;
                        readonly organName: string;
                        /** @enum {string} */
                        readonly level: "ministry" | "province" | "city" | "county" | "station";
                        readonly implementationCode: string;
                        readonly claimed: boolean;
                        /** @enum {string} */
                        readonly unit: "working-days" | "natural-days" | "hours" | "months";
                        readonly flowTemplate: string;
                        readonly inherited: {
                            readonly promisedAmount: number;
                            readonly maximumVisits: number;
                            readonly materials: readonly string[];
                            readonly exemptMaterials: readonly string[];
                            readonly deferrableMaterials: readonly string[];
                            readonly deferral?: {
                                readonly withinWorkingDays: number;
                                /** @enum {string} */
                                readonly onLapse: "terminate" | "decide-without";
                                readonly rule: string;
                            };
                            readonly feeRows: readonly {
                                readonly name: string;
                                readonly standard: string;
                                readonly amountYuan?: number;
                                readonly basis: string;
                                readonly reduction?: string;
                            }[];
                            readonly skippedSteps: readonly string[];
                            readonly conditions: readonly components["schemas"]["Bilingual"][];
                        };
                        readonly own: readonly {
                            readonly [key: string]: unknown;
                        }[];
                        readonly inForce: {
                            readonly promisedAmount: number;
                            readonly maximumVisits: number;
                            readonly materials: readonly string[];
                            readonly exemptMaterials: readonly string[];
                            readonly deferrableMaterials: readonly string[];
                            readonly deferral?: {
                                readonly withinWorkingDays: number;
                                /** @enum {string} */
                                readonly onLapse: "terminate" | "decide-without";
                                readonly rule: string;
                            };
                            readonly feeRows: readonly {
                                readonly name: string;
                                readonly standard: string;
                                readonly amountYuan?: number;
                                readonly basis: string;
                                readonly reduction?: string;
                            }[];
                            readonly skippedSteps: readonly string[];
                            readonly conditions: readonly components["schemas"]["Bilingual"][];
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listLocalItems: {
        readonly parameters: {
            readonly query?: {
                readonly query?: components["parameters"]["query"];
                readonly branch?: components["parameters"]["branch"];
                readonly status?: "claimed" | "not-implemented" | "overridden";
                readonly after?: components["parameters"]["after"];
                readonly limit?: components["parameters"]["limit-3"];
            };
            readonly header?: never;
            readonly path: {
                readonly organId: components["parameters"]["organId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organName: string;
                        /** @enum {string} */
                        readonly level: "ministry" | "province" | "city" | "county" | "station";
                        readonly claims: readonly {
                            readonly scope: string;
                            readonly claimed: boolean;
                            /** Format: date */
                            readonly effectiveFrom: string;
                        }[];
                        readonly items: readonly {
                            readonly itemCode: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly branchCode: components["schemas"]["BranchCode"];
                            readonly claimed: boolean;
                            readonly overridden: boolean;
                            readonly promisedAmount: number;
                            readonly inheritedAmount: number;
                            /** @enum {string} */
                            readonly unit: "working-days" | "natural-days" | "hours" | "months";
                            readonly maximumVisits: number;
                            readonly openRevisions: readonly {
                                readonly revisionId: string;
                                /** @enum {string} */
                                readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                                /** @enum {string} */
                                readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                                readonly organId: string;
                            }[];
                        }[];
                        readonly total: number;
                        readonly nextAfter?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readEditingVocabulary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly materials: readonly {
                            readonly materialKey: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly source: string;
                            readonly obtainedBySharing: boolean;
                            readonly licenceMayReplace: boolean;
                        }[];
                        readonly flows: readonly {
                            readonly template: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly steps: readonly {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                                readonly optional: boolean;
                            }[];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly previewRevision: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: components["parameters"]["regionCode"];
                readonly situation?: components["parameters"]["situation"];
            };
            readonly header?: never;
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly guide: components["schemas"]["Guide"];
                        readonly form: components["schemas"]["Form"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readFormLibrary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly blocks: readonly {
                            readonly block: string;
                            readonly title: components["schemas"]["Bilingual"];
                            readonly usedBy: number;
                            readonly questions: readonly {
                                readonly [key: string]: unknown;
                            }[];
                        }[];
                        readonly kinds: readonly {
                            readonly kind: string;
                            readonly title: components["schemas"]["Bilingual"];
                            readonly question: {
                                readonly [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly previewForm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly formPlan?: components["schemas"]["FormPlanInput"];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly formPlan: {
                            readonly [key: string]: unknown;
                        };
                        /** @description Whether an editor arranged it; otherwise it is as the rules give it. */
                        readonly arranged: boolean;
                        readonly form: components["schemas"]["Form"];
                        readonly defects: readonly {
                            readonly rule: string;
                            /** @enum {string} */
                            readonly kind: "contradiction" | "gap" | "advice";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readQualityReport: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "contradiction" | "gap" | "advice";
                readonly rule?: string;
                readonly limit?: components["parameters"]["limit-2"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: number;
                        readonly sound: number;
                        readonly contradictions: number;
                        readonly gaps: number;
                        readonly advice: number;
                        readonly byRule: readonly {
                            readonly rule: string;
                            readonly kind: string;
                            readonly count: number;
                        }[];
                        readonly lines: readonly {
                            readonly rule: string;
                            /** @enum {string} */
                            readonly kind: "contradiction" | "gap" | "advice";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: components["schemas"]["Bilingual"];
                            readonly itemCode: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly branchCode: components["schemas"]["BranchCode"];
                            readonly published: boolean;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listRevisions: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly state?: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded" | "open";
                readonly itemCode?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly revisionId: string;
                            /** @enum {string} */
                            readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                            /** @enum {string} */
                            readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                            readonly version: number;
                            readonly organId: string;
                            readonly organName: string;
                            readonly itemCode?: string;
                            readonly itemName?: components["schemas"]["Bilingual"];
                            readonly scope?: string;
                            readonly writers: readonly string[];
                            readonly reviewer?: string;
                            readonly publisher?: string;
                            readonly opinion?: string;
                            /** Format: date */
                            readonly effectiveFrom?: string;
                            readonly resultVersion?: number;
                            /** Format: date-time */
                            readonly changedAt: string;
                            readonly availableActions: readonly string[];
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly draftRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly organId?: string;
                    readonly baseVersion?: number;
                    readonly content: components["schemas"]["RevisionContentInput"];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly editRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly baseVersion?: number;
                    readonly content: components["schemas"]["RevisionContentInput"];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly submitRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly returnRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly discardRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly publishRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly revisionId: components["parameters"]["revisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly effectiveFrom: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listRuns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly runs: readonly {
                            readonly runId: string;
                            /** @enum {string} */
                            readonly action: "submit" | "approve" | "publish";
                            /** Format: date */
                            readonly effectiveFrom?: string;
                            /** Format: date-time */
                            readonly startedAt: string;
                            /** Format: date-time */
                            readonly finishedAt?: string;
                            readonly total: number;
                            readonly done: number;
                            readonly refused: number;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly action: "submit" | "approve" | "publish";
                    readonly revisionIds: readonly string[];
                    /** Format: date */
                    readonly effectiveFrom?: string;
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly runId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly runId: string;
                        /** @enum {string} */
                        readonly action: "submit" | "approve" | "publish";
                        /** Format: date */
                        readonly effectiveFrom?: string;
                        /** Format: date-time */
                        readonly startedAt: string;
                        /** Format: date-time */
                        readonly finishedAt?: string;
                        readonly total: number;
                        readonly done: number;
                        readonly refused: number;
                        readonly refusals: readonly {
                            readonly revisionId: string;
                            readonly itemCode?: string;
                            readonly code: string;
                            readonly detail: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly exportItems: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "xlsx" | "csv";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The spreadsheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly importItems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly drafted: readonly string[];
                        readonly unchanged: number;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listHooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly hooks: readonly components["schemas"]["Hook"][];
                    };
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listHookHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly hooks: readonly {
                            readonly itemCode: string;
                            readonly hookVersion: number;
                            /** @enum {string} */
                            readonly state: "hooked" | "unhooked" | "never-hooked";
                            readonly nationalCode: string;
                            readonly addresses: readonly {
                                /** @enum {string} */
                                readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                                readonly url: string;
                            }[];
                            readonly singleSignOn: {
                                /** @enum {string} */
                                readonly mode: "openid-connect" | "none";
                                readonly startUrl?: string;
                                readonly parameters: readonly string[];
                            };
                            readonly reason?: string;
                            /** Format: date-time */
                            readonly recordedAt?: string;
                            readonly name?: components["schemas"]["Bilingual"];
                            readonly checks: readonly {
                                /** @enum {string} */
                                readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                                readonly url: string;
                                readonly alive: boolean;
                                readonly status?: number;
                                readonly milliseconds: number;
                                readonly failures: number;
                                /** Format: date-time */
                                readonly checkedAt: string;
                            }[];
                            readonly proposal?: {
                                readonly proposalId: string;
                                readonly itemCode: string;
                                readonly addresses: readonly {
                                    /** @enum {string} */
                                    readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                                    readonly url: string;
                                }[];
                                readonly proposedBy: string;
                                /** Format: date-time */
                                readonly proposedAt: string;
                                /** @description The reader proposed it, and so does not confirm it */
                                readonly own: boolean;
                            };
                            readonly alarm?: {
                                /** @enum {string} */
                                readonly kind: "not-found" | "refusing" | "silent";
                                /** Format: date-time */
                                readonly since: string;
                                /** @description Looks in a row that failed */
                                readonly failures: number;
                                readonly unhookingReason?: components["schemas"]["Bilingual"];
                            };
                            readonly proposeUnhooking: boolean;
                        }[];
                        readonly dead: number;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly unhookItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hook"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listHookVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly versions: readonly components["schemas"]["Hook"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeHook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly itemCode: components["parameters"]["itemCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly addresses: readonly {
                        /** @enum {string} */
                        readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                        readonly url: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly proposalId: string;
                        readonly itemCode: string;
                        readonly addresses: readonly {
                            /** @enum {string} */
                            readonly channel: "web" | "mobile-web" | "app" | "mini-program";
                            readonly url: string;
                        }[];
                        readonly proposedBy: string;
                        /** Format: date-time */
                        readonly proposedAt: string;
                        /** @description The reader proposed it, and so does not confirm it */
                        readonly own: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly confirmHook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly proposalId: components["parameters"]["proposalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hook"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly rejectHook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly proposalId: components["parameters"]["proposalId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly itemCode: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listRegions: {
        readonly parameters: {
            readonly query?: {
                readonly parentCode?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly regionCode: string;
                            readonly name: string;
                            /** @enum {string} */
                            readonly level: "country" | "province" | "city" | "county";
                            readonly hasChildren: boolean;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readRegion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly regionCode: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly regionCode: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly level: "country" | "province" | "city" | "county";
                        readonly path: readonly {
                            readonly regionCode: string;
                            readonly name: string;
                        }[];
                        readonly abolished: boolean;
                        readonly successorCode?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listOrgans: {
        readonly parameters: {
            readonly query: {
                readonly regionCode: string;
                readonly branch?: components["parameters"]["branch"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly organId: string;
                            readonly name: string;
                            /** @enum {string} */
                            readonly level: "ministry" | "province" | "city" | "county" | "station";
                            readonly regionCode: string;
                            readonly address?: string;
                            readonly phone?: string;
                            readonly hours?: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listDelegations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly delegationId: string;
                            /** @enum {string} */
                            readonly kind: "delegation" | "substitution";
                            readonly organId: string;
                            /** @enum {string} */
                            readonly branchCode: "all" | "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            /** @enum {string} */
                            readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "security-administrator" | "auditor";
                            /** Format: date */
                            readonly from: string;
                            /** Format: date */
                            readonly to: string;
                            /** @enum {string} */
                            readonly cause: "leave" | "business-trip" | "training" | "vacancy" | "workload";
                            readonly fromOfficer: {
                                readonly officerId: string;
                                readonly name: string;
                            };
                            readonly toOfficer: {
                                readonly officerId: string;
                                readonly name: string;
                            };
                            /** Format: date-time */
                            readonly grantedAt: string;
                            /** Format: date-time */
                            readonly revokedAt?: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly delegatePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "delegation" | "substitution";
                    readonly organId: string;
                    /** @enum {string} */
                    readonly branchCode: "all" | "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                    /** @enum {string} */
                    readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "security-administrator" | "auditor";
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                    /** @enum {string} */
                    readonly cause: "leave" | "business-trip" | "training" | "vacancy" | "workload";
                    readonly toOfficerId: string;
                    readonly fromOfficerId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly delegationId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly revokeDelegation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly delegationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly delegationId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listColleagues: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly officerId: string;
                            readonly officerNumber: string;
                            readonly name: string;
                            readonly organId: string;
                            readonly posts: readonly {
                                /** @enum {string} */
                                readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "security-administrator" | "auditor";
                                /** @enum {string} */
                                readonly branchCode: "all" | "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            }[];
                            readonly absences: readonly {
                                readonly absenceId: string;
                                /** Format: date */
                                readonly from: string;
                                /** Format: date */
                                readonly to: string;
                                /** @enum {string} */
                                readonly cause: "leave" | "business-trip" | "training" | "vacancy" | "workload";
                            }[];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly recordAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly officerId?: string;
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                    /** @enum {string} */
                    readonly cause: "leave" | "business-trip" | "training" | "vacancy" | "workload";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly absenceId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly absenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly absenceId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askPhoneCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly phone: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly validMinutes: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly sessionId: string;
                            readonly current: boolean;
                            /** Format: date-time */
                            readonly createdAt: string;
                            /** Format: date-time */
                            readonly lastSeenAt: string;
                            readonly device: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly phone: string;
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                        readonly isNew: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endAllSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly checkRealName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly idNumber: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly assuranceLevel: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly startStepUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly returnTo: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly redirectUrl: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishStepUp: {
        readonly parameters: {
            readonly query: {
                readonly state: string;
                readonly ticket?: string;
                readonly error?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 303: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly signInOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly officerNumber: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                        readonly needsPasskey: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly checkSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly continueSignOn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOnId: components["parameters"]["signOnId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly step: "sign-in" | "sign-in-again" | "real-name" | "step-up" | "second-factor" | "window" | "consent" | "continue";
                        readonly continueTo?: string;
                        readonly system: {
                            readonly name: components["schemas"]["Bilingual"];
                            readonly ownerName: string;
                            readonly purpose: components["schemas"]["Bilingual"];
                            readonly legalBasis: string;
                            readonly isSandbox: boolean;
                        };
                        readonly data: readonly components["schemas"]["Bilingual"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly answerSignOn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOnId: components["parameters"]["signOnId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agrees: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly continueTo: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getSignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOutId: components["parameters"]["signOutId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly systemName?: components["schemas"]["Bilingual"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly confirmSignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOutId: components["parameters"]["signOutId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly continueTo: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listKnownSystems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly clientId: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly ownerName: string;
                            readonly purpose: components["schemas"]["Bilingual"];
                            readonly legalBasis: string;
                            readonly subject: string;
                            readonly data: readonly components["schemas"]["Bilingual"][];
                            /** Format: date-time */
                            readonly lastGivenAt?: string;
                            readonly canWithdraw: boolean;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly withdrawConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getOwnLevels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly level: number;
                        readonly authenticator: number;
                        readonly means: readonly string[];
                        /** Format: date-time */
                        readonly authenticatedAt: string;
                        readonly arrivedFrom?: string;
                        readonly evidence: readonly {
                            readonly level: number;
                            /** @enum {string} */
                            readonly source: "phone" | "population" | "exit-entry" | "network-identity" | "upstream" | "face";
                            /** Format: date-time */
                            readonly provedAt: string;
                            /** Format: date-time */
                            readonly expiresAt?: string;
                            readonly counts: boolean;
                        }[];
                        readonly raise: readonly {
                            readonly level: number;
                            /** @enum {string} */
                            readonly by: "real-name" | "network-identity" | "face" | "window";
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly copyOwnData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly madeAt: string;
                        readonly records: readonly {
                            readonly code: string;
                            readonly title: components["schemas"]["Bilingual"];
                            readonly rows: readonly {
                                readonly [key: string]: unknown;
                            }[];
                            readonly isWhole: boolean;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getDeletionOutlook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly waitsDays: number;
                        readonly waiting?: {
                            readonly requestId: string;
                            /** Format: date-time */
                            readonly askedAt: string;
                            /** Format: date-time */
                            readonly dueAt: string;
                        };
                        readonly openCases: number;
                        readonly endedCases: number;
                        readonly kept: readonly {
                            readonly code: string;
                            readonly what: components["schemas"]["Bilingual"];
                            readonly law: components["schemas"]["Bilingual"];
                            readonly howLong: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askDeletion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly requestId: string;
                        /** Format: date-time */
                        readonly askedAt: string;
                        /** Format: date-time */
                        readonly dueAt: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly withdrawDeletion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly requestId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listUpstreams: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly upstreamId: string;
                            readonly name: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startUpstreamSignIn: {
        readonly parameters: {
            readonly query: {
                readonly returnTo: string;
                readonly links?: boolean;
                readonly iss?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 303: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly finishUpstreamSignIn: {
        readonly parameters: {
            readonly query?: {
                readonly state?: string;
                readonly code?: string;
                readonly iss?: string;
                readonly error?: string;
                readonly error_description?: string;
                readonly session_state?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 303: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly unlinkUpstream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly leaveUpstream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly continueTo?: string;
                    };
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endFromUpstream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly logout_token: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listMandates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly given: readonly components["schemas"]["Mandate"][];
                        readonly guardians: readonly components["schemas"]["Mandate"][];
                        readonly received: readonly components["schemas"]["Mandate"][];
                        /** Format: date */
                        readonly today: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly grantMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agentName: string;
                    readonly agentIdNumber: string;
                    readonly items?: readonly string[];
                    readonly branches?: readonly components["schemas"]["BranchCode"][];
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly acceptMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly mandateId: components["parameters"]["mandateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly declineMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly mandateId: components["parameters"]["mandateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly revokeMandate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly mandateId: components["parameters"]["mandateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly claimGuardianship: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly childName: string;
                    readonly childIdNumber: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly representOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly creditCode: string;
                    readonly name: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly appointClerk: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly organisationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly agentName: string;
                    readonly agentIdNumber: string;
                    readonly items?: readonly string[];
                    readonly branches?: readonly components["schemas"]["BranchCode"][];
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mandateId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly listRoles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Roles"];
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly switchRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly organisationId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly current?: components["schemas"]["OrganisationRole"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly registrationId: string;
                        readonly options: {
                            readonly rp: {
                                readonly name: string;
                                readonly id: string;
                            };
                            readonly user: {
                                readonly id: string;
                                readonly name: string;
                                readonly displayName: string;
                            };
                            readonly challenge: string;
                            readonly pubKeyCredParams: readonly {
                                readonly alg: number;
                                readonly type: string;
                            }[];
                            readonly timeout: number;
                            readonly attestation: string;
                            readonly excludeCredentials: readonly {
                                readonly id: string;
                                readonly type: string;
                                readonly transports?: readonly string[];
                            }[];
                            readonly authenticatorSelection: {
                                readonly residentKey: string;
                                readonly requireResidentKey: boolean;
                                readonly userVerification: string;
                            };
                        };
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly response: {
                        readonly id: string;
                        readonly clientDataJSON: string;
                        readonly attestationObject: string;
                        readonly transports: readonly string[];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly passkeyId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly removePasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly passkeyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                        readonly options: {
                            readonly rpId: string;
                            readonly challenge: string;
                            readonly timeout: number;
                            readonly allowCredentials: readonly {
                                readonly id: string;
                                readonly type: string;
                                readonly transports?: readonly string[];
                            }[];
                            readonly userVerification: string;
                        };
                    };
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly signInWithPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id: string;
                    readonly clientDataJSON: string;
                    readonly authenticatorData: string;
                    readonly signature: string;
                    readonly userHandle?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askOfficerPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly passkeyChallengeId: string;
                        readonly options: {
                            readonly rpId: string;
                            readonly challenge: string;
                            readonly timeout: number;
                            readonly allowCredentials: readonly {
                                readonly id: string;
                                readonly type: string;
                                readonly transports?: readonly string[];
                            }[];
                            readonly userVerification: string;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly checkOfficerPasskey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly passkeyChallengeId: string;
                    readonly response: {
                        readonly id: string;
                        readonly clientDataJSON: string;
                        readonly authenticatorData: string;
                        readonly signature: string;
                        readonly userHandle?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeKeyRemoval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readOfficerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly officerNumber: string;
                        readonly name: string;
                        /** Format: date-time */
                        readonly disabledAt?: string;
                        readonly posts: readonly {
                            readonly organId: string;
                            readonly organName: string;
                            readonly branchCode: string;
                            readonly role: string;
                            /** Format: date */
                            readonly from: string;
                            /** Format: date */
                            readonly to?: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly officerNumber: string;
                    readonly name: string;
                    readonly post: {
                        readonly organId: string;
                        readonly branchCode: string;
                        readonly role: string;
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to?: string;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeAppointment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly post: {
                        readonly organId: string;
                        readonly branchCode: string;
                        readonly role: string;
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to?: string;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeAppointmentEnding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly post: {
                        readonly organId: string;
                        readonly branchCode: string;
                        readonly role: string;
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to?: string;
                    };
                    /** Format: date */
                    readonly lastOn: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeOfficerDisablement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeOfficerEnablement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly officerNumber: components["parameters"]["officerNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readOwnPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly officerNumber?: string;
                        readonly appointments: readonly {
                            readonly organName: string;
                            readonly role: string;
                            /** Format: date */
                            readonly from: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly offerPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly linkPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly switchToPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly switchToPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listWaysIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly passkeys: readonly {
                            readonly passkeyId: string;
                            readonly name: string;
                            readonly isSynced: boolean;
                            /** Format: date-time */
                            readonly createdAt: string;
                            /** Format: date-time */
                            readonly lastUsedAt?: string;
                        }[];
                        readonly hasPassword: boolean;
                        readonly hasAuthenticator: boolean;
                        readonly mayChange: boolean;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly setPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly removePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly secret: string;
                        readonly address: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly removeAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly confirmAuthenticator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly signInWithPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly phone: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly finishPasswordSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startScanSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly scanId: string;
                        readonly scanToken: string;
                        readonly waitToken: string;
                        readonly number: string;
                        readonly address: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishScanSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scanId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly waitToken: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly me: components["schemas"]["Me"];
                    };
                };
            };
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {boolean} */
                        readonly waiting: true;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readScan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scanToken: components["parameters"]["scanToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly device: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveScan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scanToken: components["parameters"]["scanToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly number: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly declineScan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scanToken: components["parameters"]["scanToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listRecoveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly recoveryId: string;
                            readonly role: string;
                            readonly status: string;
                            /** Format: date-time */
                            readonly askedAt: string;
                            /** Format: date-time */
                            readonly dueAt: string;
                            readonly isDue: boolean;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly idNumber: string;
                    readonly returnTo: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly redirectUrl: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly stopRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly recoveryId: components["parameters"]["recoveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly recoveryId: components["parameters"]["recoveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listMergers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly mergerId: string;
                            readonly side: string;
                            readonly status: string;
                            /** Format: date-time */
                            readonly offeredAt: string;
                            /** Format: date-time */
                            readonly expiresAt: string;
                            /** Format: date-time */
                            readonly settledAt?: string;
                            readonly closed: {
                                readonly phoneMasked: string;
                                readonly nameMasked?: string;
                            };
                            readonly moves?: {
                                readonly cases: number;
                                readonly messages: number;
                                readonly systems: number;
                                readonly mandates: number;
                                readonly mandatesEnding: number;
                                readonly draftsEnding: number;
                            };
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly offerAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mergerId: string;
                        readonly code: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly takeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mergerId: string;
                        readonly side: string;
                        readonly status: string;
                        /** Format: date-time */
                        readonly offeredAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                        /** Format: date-time */
                        readonly settledAt?: string;
                        readonly closed: {
                            readonly phoneMasked: string;
                            readonly nameMasked?: string;
                        };
                        readonly moves?: {
                            readonly cases: number;
                            readonly messages: number;
                            readonly systems: number;
                            readonly mandates: number;
                            readonly mandatesEnding: number;
                            readonly draftsEnding: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly confirmMerger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly mergerId: components["parameters"]["mergerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly status: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly withdrawMerger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly mergerId: components["parameters"]["mergerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listWaitingMergers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly mergerId: string;
                            /** Format: date-time */
                            readonly offeredAt: string;
                            readonly closed: {
                                readonly name: string;
                                readonly idMasked: string;
                            };
                            readonly kept: {
                                readonly name: string;
                                readonly idMasked: string;
                            };
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeMerger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly mergerId: components["parameters"]["mergerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listRelyingSystems: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly matching?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly clientId: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly ownerName: string;
                            readonly regionCode: string | null;
                            readonly environment: string;
                            readonly status: string;
                            readonly federationLevel: number;
                            readonly maximumLevel: number;
                            readonly signOnsToday: number;
                            readonly refusedToday: number;
                            readonly signOnsMonth: number;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly clientId: string;
                    readonly terms: {
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** @enum {string} */
                        readonly ownerKind: "ministry" | "province";
                        readonly ownerName: string;
                        readonly regionCode: string | null;
                        readonly sector: string;
                        readonly purpose: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly legalBasis: string;
                        /** @enum {string} */
                        readonly consent: "statutory" | "ask";
                        readonly maximumLevel: number;
                        readonly federationLevel: number;
                        /** @enum {string} */
                        readonly protocol?: "openid" | "cas";
                        readonly onKiosks?: boolean;
                        /** @enum {string} */
                        readonly signingAlgorithm?: "ES256" | "RS256";
                        readonly scopes: readonly string[];
                        readonly redirectAddresses: readonly string[];
                        readonly postLogoutAddresses: readonly string[];
                        readonly logoutAddress: string | null;
                        readonly startAddress: string | null;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readRelyingSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly clientId: string;
                        readonly version: number;
                        readonly environment: string;
                        readonly status: string;
                        readonly terms: {
                            readonly name: components["schemas"]["Bilingual"];
                            readonly ownerKind: string;
                            readonly ownerName: string;
                            readonly regionCode: string | null;
                            readonly sector: string;
                            readonly purpose: components["schemas"]["Bilingual"];
                            readonly legalBasis: string;
                            readonly consent: string;
                            readonly maximumLevel: number;
                            readonly federationLevel: number;
                            readonly protocol?: string;
                            readonly onKiosks?: boolean;
                            /** @enum {string} */
                            readonly signingAlgorithm?: "ES256" | "RS256";
                            readonly scopes: readonly string[];
                            readonly redirectAddresses: readonly string[];
                            readonly postLogoutAddresses: readonly string[];
                            readonly logoutAddress: string | null;
                            readonly startAddress: string | null;
                        };
                        readonly credentials: readonly {
                            readonly credentialId: string;
                            readonly kind: string;
                            readonly keyId?: string;
                            /** Format: date-time */
                            readonly createdAt: string;
                            /** Format: date-time */
                            readonly endsAt?: string;
                        }[];
                        readonly uses: readonly {
                            readonly day: string;
                            readonly kind: string;
                            readonly count: number;
                        }[];
                        readonly personsKnown: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeSystemTerms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly terms: {
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** @enum {string} */
                        readonly ownerKind: "ministry" | "province";
                        readonly ownerName: string;
                        readonly regionCode: string | null;
                        readonly sector: string;
                        readonly purpose: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly legalBasis: string;
                        /** @enum {string} */
                        readonly consent: "statutory" | "ask";
                        readonly maximumLevel: number;
                        readonly federationLevel: number;
                        /** @enum {string} */
                        readonly protocol?: "openid" | "cas";
                        readonly onKiosks?: boolean;
                        /** @enum {string} */
                        readonly signingAlgorithm?: "ES256" | "RS256";
                        readonly scopes: readonly string[];
                        readonly redirectAddresses: readonly string[];
                        readonly postLogoutAddresses: readonly string[];
                        readonly logoutAddress: string | null;
                        readonly startAddress: string | null;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeSystemKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly publicKey: {
                        /** @enum {string} */
                        readonly kty: "EC" | "RSA" | "OKP";
                        /** @enum {string} */
                        readonly alg: "ES256" | "PS256" | "RS256" | "EdDSA";
                        readonly kid: string;
                        /** @enum {string} */
                        readonly crv?: "P-256" | "Ed25519";
                        readonly x?: string;
                        readonly y?: string;
                        readonly n?: string;
                        readonly e?: string;
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeCredentialEnding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly credentialId: string;
                    /** Format: date-time */
                    readonly endsAt: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposePromotion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeResumption: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly suspendSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: components["parameters"]["clientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeKeyRotation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listAdministrativeActs: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly open?: components["parameters"]["open"];
                readonly clientId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AdministrativeAct"][];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly withdrawAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly actId: components["parameters"]["actId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly actId: components["parameters"]["actId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly rejectAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly actId: components["parameters"]["actId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listDataUsage: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly receiptId: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly askedBy: "system" | "officer" | "self";
                            readonly organId?: string;
                            readonly organName?: string;
                            readonly caseId?: string;
                            readonly resource: {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            };
                            readonly sourceClass: string;
                            readonly fields: readonly {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            }[];
                            readonly purpose: {
                                readonly zh: string;
                                readonly en?: string;
                            };
                            readonly resultClass: string;
                            readonly repeated?: {
                                readonly times: number;
                                /** Format: date-time */
                                readonly since: string;
                            };
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listInstantQueries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly itemCode: string;
                            readonly itemName: components["schemas"]["Bilingual"];
                            readonly assuranceLevel: number;
                            readonly resource: {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            };
                            readonly facts: readonly {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            }[];
                            readonly answers: readonly string[];
                        }[];
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askInstantQuery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly itemCode: string;
                    readonly answers?: {
                        readonly [key: string]: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly itemCode: string;
                        readonly itemName: components["schemas"]["Bilingual"];
                        readonly receiptId: string;
                        /** Format: date-time */
                        readonly at: string;
                        /** @enum {string} */
                        readonly state: "answered" | "no-record" | "cannot-judge";
                        readonly facts: readonly {
                            readonly code: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly value: string | number | boolean | readonly string[];
                            readonly valueName?: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly findQueryWay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly way: "source" | "page" | "elsewhere";
                        readonly query?: {
                            readonly itemCode: string;
                            readonly itemName: components["schemas"]["Bilingual"];
                            readonly assuranceLevel: number;
                            readonly resource: {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            };
                            readonly facts: readonly {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            }[];
                            readonly answers: readonly string[];
                        };
                        /** @enum {string} */
                        readonly page?: "cases" | "face" | "network-identity" | "services" | "verify";
                        readonly advice?: components["schemas"]["Bilingual"];
                        readonly site?: string;
                        readonly phone?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly messageId: string;
                            readonly kind: string;
                            /** Format: date-time */
                            readonly at: string;
                            readonly title: components["schemas"]["Bilingual"];
                            readonly text: components["schemas"]["Bilingual"];
                            readonly caseId?: string;
                            readonly read: boolean;
                        }[];
                        readonly unread: number;
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly messageId: components["parameters"]["messageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readAllMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listUndeliveredMessages: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly messageId: string;
                            readonly template: string;
                            readonly personId: string;
                            readonly caseId?: string;
                            readonly attempts: number;
                            readonly lastFailure: string;
                            /** Format: date-time */
                            readonly queuedAt: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly retryUndeliveredMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly messageId: components["parameters"]["messageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly draftId: string;
                            readonly itemCode: string;
                            readonly regionCode: string;
                            readonly channel: string;
                            readonly version: number;
                            readonly onBehalfOf?: {
                                readonly mandateId: string;
                                readonly name: string;
                                readonly prefill: {
                                    readonly [key: string]: string;
                                };
                            };
                            /** Format: date-time */
                            readonly createdAt: string;
                            /** Format: date-time */
                            readonly updatedAt: string;
                            /** Format: date-time */
                            readonly expiresAt: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly itemCode: string;
                    readonly regionCode: string;
                    /** @enum {string} */
                    readonly channel?: "portal" | "app" | "official-account" | "mini-program" | "window";
                    readonly mandateId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly form: {
                        readonly [key: string]: unknown;
                    };
                    readonly delivery?: {
                        /** @enum {string} */
                        readonly method?: "courier" | "window" | "electronic";
                        readonly address?: {
                            readonly name?: string;
                            readonly phone?: string;
                            readonly regionCode?: string;
                            readonly street?: string;
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly deleteDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly uploadDraftAttachment: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: components["parameters"]["materialKey"];
            };
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 507: components["responses"]["Problem507"];
        };
    };
    readonly removeDraftAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
                readonly attachmentId: components["parameters"]["attachmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly checkDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly problems: readonly {
                            readonly pointer: string;
                            readonly message: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {boolean} */
                    readonly declarationAccepted: true;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        readonly status: string;
                        readonly version: number;
                        /** Format: date-time */
                        readonly submittedAt: string;
                        readonly next: {
                            readonly what: components["schemas"]["Bilingual"];
                            /** Format: date */
                            readonly by?: string;
                            readonly estimated?: boolean;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listOwnCases: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly applicant?: "me" | string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["CaseSummary"][];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getOwnCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnCase"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly supplySupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds?: readonly string[];
                    readonly form?: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly supplyCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds?: readonly string[];
                    readonly form?: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly withdrawCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly rateCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly level: number;
                    readonly tags?: readonly string[];
                    readonly text?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly amendRating: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly level: number;
                    readonly tags?: readonly string[];
                    readonly text?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly stateDefence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly statement: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listQueue: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly stage?: "intake" | "examination" | "decision" | "production" | "all";
                readonly branch?: components["parameters"]["branch"];
                readonly colour?: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                readonly mine?: boolean;
                readonly owing?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["QueueItem"][];
                        readonly nextCursor?: string;
                        readonly counts: {
                            readonly intake: number;
                            readonly examination: number;
                            readonly decision: number;
                            readonly production: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getOfficerDay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly received: number;
                        readonly accepted: number;
                        readonly decided: number;
                        readonly dueToday: number;
                        readonly overdue: number;
                        readonly open: number;
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getOfficerCase: {
        readonly parameters: {
            readonly query?: {
                readonly purpose?: components["parameters"]["purpose"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfficerCase"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly confirmReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly requestCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly defects: readonly {
                        readonly materialKey?: string;
                        readonly field?: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly requestSupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly defects: readonly {
                        readonly materialKey?: string;
                        readonly field?: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly acceptCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly refuseAcceptance: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly grounds: string;
                    readonly competentOrgan?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly declareNotRequired: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly grounds?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly claimCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly releaseCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startSpecialProcedure: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bidding" | "auction" | "inspection" | "testing" | "quarantine" | "appraisal" | "expert-review" | "verification";
                    readonly days: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endSpecialProcedure: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly result?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly fileExaminationOpinion: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "grant" | "deny";
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly requestOpinions: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly question: string;
                    readonly departments?: readonly {
                        readonly organId: string;
                        readonly branchCode: components["schemas"]["BranchCode"];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly giveOpinion: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "agree" | "object";
                    readonly opinion: string;
                    readonly branchCode?: components["schemas"]["BranchCode"];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly recordInspection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly inspectorNumbers: readonly string[];
                    /** @enum {string} */
                    readonly outcome: "passed" | "failed";
                    /** Format: date */
                    readonly inspectedOn: string;
                    readonly findings: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly signInspection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishPart: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly part: string;
                    /** @enum {string} */
                    readonly outcome: "done" | "refused";
                    readonly result?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly answerCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "upheld" | "partly-upheld" | "not-upheld" | "explained";
                    readonly reply: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly forwardCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listOpinionRequests: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly caseId: string;
                            readonly caseNumber: string;
                            readonly itemCode: string;
                            readonly itemName: components["schemas"]["Bilingual"];
                            readonly organId: string;
                            readonly branchCode: string;
                            /** Format: date */
                            readonly askedOn: string;
                            /** Format: date */
                            readonly dueOn: string;
                            readonly late: boolean;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly makeDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "granted" | "denied";
                    readonly grounds?: string;
                    readonly lawBasis?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly sendBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly extendTimeLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly terminateCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startProduction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly finishProduction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly certificateNumber?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly offerCollection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly assignPlace: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly on: string;
                    readonly time?: string;
                    readonly place: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly checkIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly announcePenalty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly facts: string;
                    readonly lawBasis: string;
                    readonly fineYuan: number;
                    readonly points: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly penalise: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly grounds: string;
                    readonly lawBasis: string;
                    readonly fineYuan: number;
                    readonly points: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly recordPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly receiptNumber: string;
                    readonly amountFen: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly recordFee: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly receiptNumber: string;
                    readonly amountFen: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly recordRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly receiptNumber: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly supplyDeferred: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly remindDeferred: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly refuseDeferred: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly defects: readonly {
                        readonly materialKey?: string;
                        readonly field?: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly assignCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly officerId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly standAside: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly relation: "party" | "close-relative" | "interest" | "other";
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly orderRecusal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly officerId: string;
                    /** @enum {string} */
                    readonly relation: "party" | "close-relative" | "interest" | "other";
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly handOverCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly fromOfficerId: string;
                    readonly toOfficerId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly moved: number;
                        readonly refused: readonly {
                            readonly caseId: string;
                            readonly caseNumber: string;
                            readonly code: string;
                        }[];
                        readonly remaining: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readWorkload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly rows: readonly {
                            readonly organId: string;
                            readonly organName: string;
                            /** @enum {string} */
                            readonly stage: "intake" | "examination" | "decision" | "production" | "delivery";
                            readonly officer?: {
                                readonly officerId: string;
                                readonly name?: string;
                                readonly inPost: boolean;
                            };
                            readonly open: number;
                            readonly dueSoon: number;
                            readonly overdue: number;
                            /** Format: date */
                            readonly nextDueOn?: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly linkRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "correction" | "revocation" | "retraction" | "cancellation" | "reconsideration" | "reconsideration-outcome";
                    readonly reason: string;
                    readonly lawBasis?: string;
                    readonly reference?: string;
                    /** @enum {string} */
                    readonly outcome?: "upheld" | "changed" | "revoked" | "redo" | "withdrawn";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "correction" | "revocation" | "retraction" | "cancellation" | "reconsideration" | "reconsideration-outcome";
                        /** Format: date-time */
                        readonly at: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getCaseAsOf: {
        readonly parameters: {
            readonly query: {
                readonly at: components["parameters"]["at"];
                readonly purpose?: components["parameters"]["purpose"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly at: string;
                        readonly status: components["schemas"]["CaseStatus"];
                        readonly statusLabel: components["schemas"]["Bilingual"];
                        readonly version: number;
                        /** @enum {string} */
                        readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                        /** Format: date */
                        readonly dueOn?: string;
                        readonly dueEstimated: boolean;
                        readonly claimedBy?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly countCasesAsOf: {
        readonly parameters: {
            readonly query: {
                readonly at: components["parameters"]["at"];
                readonly organId: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly at: string;
                        readonly submitted: number;
                        readonly accepted: number;
                        readonly granted: number;
                        readonly denied: number;
                        readonly open: number;
                        readonly overdue: number;
                        readonly byStage: {
                            readonly intake: number;
                            readonly examination: number;
                            readonly decision: number;
                            readonly production: number;
                            readonly delivery: number;
                            readonly none: number;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listFlowMigrations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["FlowMigrationRun"][];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly planFlowMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly template: string;
                    readonly fromVersion: number;
                    readonly toVersion: number;
                    readonly stages?: readonly {
                        readonly from: components["schemas"]["CaseStatus"];
                        readonly to: components["schemas"]["CaseStatus"];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly migrationId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly applyFlowMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly migrationId: components["parameters"]["migrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly reverseFlowMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly migrationId: components["parameters"]["migrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readFlowMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly migrationId: components["parameters"]["migrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FlowMigrationRun"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly publishCalendarYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly year: number;
                    readonly source: string;
                    readonly holidays: readonly string[];
                    readonly makeUpDays: readonly string[];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly publishRegionalDays: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly provincePrefix: string;
                    readonly year: number;
                    readonly source: string;
                    readonly holidays: readonly string[];
                    readonly makeUpDays: readonly string[];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listFlows: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly template: string;
                            readonly version: number;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly hash: string;
                            readonly current: boolean;
                            readonly handOffs: number;
                            readonly steps: number;
                            readonly stages: readonly ("pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed" | "requested" | "booked" | "attended" | "absent" | "informed" | "awaiting-payment" | "settled")[];
                        }[];
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly drawFlow: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly template: components["parameters"]["template"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The picture */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/svg+xml": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly exportFlow: {
        readonly parameters: {
            readonly query?: {
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly template: components["parameters"]["template"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The drawing */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readFlowDrawing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly bpmn: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly template: string;
                        readonly version: number;
                        readonly name: components["schemas"]["Bilingual"];
                        readonly hash: string;
                        readonly published: boolean;
                        readonly handOffs: {
                            readonly before?: number;
                            readonly after: number;
                        };
                        readonly differences: readonly {
                            /** @enum {string} */
                            readonly what: "stage-added" | "stage-removed" | "act-added" | "act-removed" | "act-changed" | "steps-changed";
                            readonly where: string;
                        }[];
                        readonly faults: readonly {
                            readonly fault: string;
                            readonly label: components["schemas"]["Bilingual"];
                            readonly where: string;
                        }[];
                        readonly file: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getFlowProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly last?: {
                            readonly proofId: string;
                            /** Format: date-time */
                            readonly provedAt: string;
                            readonly provedBy?: string;
                            readonly items: number;
                            readonly searches: number;
                            readonly states: number;
                            readonly workMs: number;
                            readonly unsoundItems: number;
                            readonly unsound: readonly {
                                readonly itemCode: string;
                                readonly itemName?: components["schemas"]["Bilingual"];
                                readonly faults: readonly {
                                    readonly label: components["schemas"]["Bilingual"];
                                    readonly where: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proveFlows: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly proofId: string;
                        /** Format: date-time */
                        readonly provedAt: string;
                        readonly provedBy?: string;
                        readonly items: number;
                        readonly searches: number;
                        readonly states: number;
                        readonly workMs: number;
                        readonly unsoundItems: number;
                        readonly unsound: readonly {
                            readonly itemCode: string;
                            readonly itemName?: components["schemas"]["Bilingual"];
                            readonly faults: readonly {
                                readonly label: components["schemas"]["Bilingual"];
                                readonly where: string;
                            }[];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listGrantedLicences: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly organId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentNumber: string;
                            readonly itemCode: string;
                            readonly itemName: components["schemas"]["Bilingual"];
                            readonly organName: string;
                            readonly holderMasked: string;
                            /** Format: date */
                            readonly grantedOn: string;
                            /** Format: date */
                            readonly validUntil?: string;
                            readonly voided: boolean;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly reportHandOffs: {
        readonly parameters: {
            readonly query: {
                readonly itemCode: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly itemCode: string;
                        readonly itemName: components["schemas"]["Bilingual"];
                        readonly mostRead: number;
                        readonly versions: readonly {
                            readonly template: string;
                            readonly version: number;
                            readonly hash: string;
                            readonly designed: number;
                            readonly handOffs: {
                                readonly cases: number;
                                readonly mean: number;
                                readonly median: number;
                                readonly p90: number;
                            };
                            readonly hands: {
                                readonly cases: number;
                                readonly mean: number;
                                readonly median: number;
                                readonly p90: number;
                            };
                            readonly workingDays?: {
                                readonly cases: number;
                                readonly mean: number;
                                readonly median: number;
                                readonly p90: number;
                            };
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly draftId: string;
                            readonly itemCode: string;
                            readonly itemName: components["schemas"]["Bilingual"];
                            readonly regionCode: string;
                            readonly personMasked?: string;
                            /** Format: date-time */
                            readonly updatedAt: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly beginAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly itemCode: string;
                    readonly mandateId?: string;
                    readonly regionCode?: string;
                    readonly organId: string;
                    readonly person: {
                        readonly name: string;
                        readonly idNumber: string;
                        readonly phone: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly saveAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
            };
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly form: {
                        readonly [key: string]: unknown;
                    };
                    readonly delivery?: {
                        /** @enum {string} */
                        readonly method?: "courier" | "window" | "electronic";
                        readonly address?: {
                            readonly name?: string;
                            readonly phone?: string;
                            readonly regionCode?: string;
                            readonly street?: string;
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly uploadAtWindow: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: components["parameters"]["materialKey"];
            };
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 507: components["responses"]["Problem507"];
        };
    };
    readonly listMandatesAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly itemCode: string;
                    readonly regionCode?: string;
                    readonly organId: string;
                    readonly person: {
                        readonly name: string;
                        readonly idNumber: string;
                        readonly phone: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly mandateId: string;
                            /** @enum {string} */
                            readonly kind: "mandate" | "guardianship" | "representation";
                            readonly principalName: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly checkAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly problems: readonly {
                            readonly pointer: string;
                            readonly message: components["schemas"]["Bilingual"];
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly askConfirmationAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly submitAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly confirmation: {
                        /** @enum {string} */
                        readonly method: "phone-code" | "signature";
                        readonly code?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        readonly status: string;
                        readonly version: number;
                        /** Format: date-time */
                        readonly submittedAt: string;
                        readonly next: {
                            readonly what: components["schemas"]["Bilingual"];
                            /** Format: date */
                            readonly by?: string;
                            readonly estimated?: boolean;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly showDraftAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: components["parameters"]["draftId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 410: components["responses"]["Problem410"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly showCaseAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly code: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly continueAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly organId: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "draft" | "case";
                        readonly draftId?: string;
                        readonly caseId: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getCaseAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnCase"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly uploadToCaseAtWindow: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: components["parameters"]["materialKey"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 507: components["responses"]["Problem507"];
        };
    };
    readonly supplySupplementAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds?: readonly string[];
                    readonly form?: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly supplyCorrectionAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds?: readonly string[];
                    readonly form?: {
                        readonly [key: string]: unknown;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly supplyDeferredAtWindow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly attachmentIds: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly uploadCaseAttachment: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: components["parameters"]["materialKey"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Attachment"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 507: components["responses"]["Problem507"];
        };
    };
    readonly openAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly attachmentId: components["parameters"]["attachmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "image/jpeg": string;
                    readonly "image/png": string;
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly presentDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
                readonly documentId: components["parameters"]["documentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly address: string;
                        /** Format: date-time */
                        readonly presentedAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly verifyPresentation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly valid: boolean;
                        readonly voided: boolean;
                        readonly expired: boolean;
                        readonly documentKind: string;
                        readonly documentKindLabel: components["schemas"]["Bilingual"];
                        readonly title: string;
                        readonly documentNumber: string;
                        readonly organName: string;
                        /** Format: date */
                        readonly issuedOn: string;
                        /** Format: date */
                        readonly validUntil?: string;
                        readonly holderMasked: string;
                        /** Format: date-time */
                        readonly presentedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly openDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
                readonly documentId: components["parameters"]["documentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 410: components["responses"]["Problem410"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyDocument: {
        readonly parameters: {
            readonly query?: {
                readonly sha256?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly valid: boolean;
                        readonly voided: boolean;
                        readonly expired: boolean;
                        readonly documentKind: string;
                        readonly documentKindLabel: components["schemas"]["Bilingual"];
                        readonly title: string;
                        readonly documentNumber: string;
                        readonly organName: string;
                        /** Format: date */
                        readonly issuedOn: string;
                        /** Format: date */
                        readonly validUntil?: string;
                        readonly holderMasked: string;
                        readonly fileMatches?: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly openArchive: {
        readonly parameters: {
            readonly query?: {
                readonly purpose?: components["parameters"]["purpose"];
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-tar": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly readArchiveKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly keyId: string;
                        readonly publicKey: string;
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly followDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: string;
                        readonly trackingNumber?: string;
                        readonly events: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly kind: string;
                            readonly text: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly handOverResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": components["parameters"]["if-match"];
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly caseId: components["parameters"]["caseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly idNumber: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        readonly status: string;
                        readonly version: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 428: components["responses"]["Problem428"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly reportParcelEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly eventId: string;
                    readonly orderId: string;
                    readonly trackingNumber: string;
                    /** @enum {string} */
                    readonly kind: "collected" | "in-transit" | "out-for-delivery" | "signed" | "attempt-failed" | "returned";
                    /** Format: date-time */
                    readonly at: string;
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accepted: boolean;
                        readonly repeated: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getEvaluationOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly levels: readonly {
                            readonly level: number;
                            readonly label: components["schemas"]["Bilingual"];
                            readonly tags: readonly {
                                readonly tag: string;
                                readonly label: components["schemas"]["Bilingual"];
                            }[];
                        }[];
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getEvaluationSummary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organId: components["parameters"]["organId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly organId: string;
                        readonly total: number;
                        readonly levels: readonly {
                            readonly level: number;
                            readonly count: number;
                        }[];
                        readonly goodShare?: number;
                        readonly satisfaction?: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listEvaluations: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly bad?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly organId: components["parameters"]["organId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly caseId: string;
                            readonly itemCode: string;
                            readonly branchCode: string;
                            readonly channel: string;
                            readonly level: number;
                            readonly tags: readonly string[];
                            readonly text?: string;
                            readonly masked: boolean;
                            readonly amendment: boolean;
                            /** Format: date-time */
                            readonly evaluatedAt: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listDestinations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly code: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly contract: string;
                            readonly paused: boolean;
                            /** Format: date-time */
                            readonly reconciledAt?: string;
                            readonly equal?: boolean;
                            readonly alarms: readonly ("contract-ended" | "not-equal" | "day-differs" | "not-reconciled" | "pending-too-long" | "line-broken" | "corrections-old")[];
                            readonly lanes: readonly {
                                /** @enum {string} */
                                readonly lane: "cases" | "items" | "evaluations";
                                readonly lastPos: number;
                                readonly acknowledged: number;
                                readonly nextPos: number;
                                readonly waiting: number;
                                /** Format: date-time */
                                readonly oldestWaitingAt?: string;
                                readonly failures: number;
                                /** Format: date-time */
                                readonly retryAt?: string;
                                readonly lastError?: string;
                                /** Format: date-time */
                                readonly lastErrorAt?: string;
                                /** Format: date-time */
                                readonly lastReceiptAt?: string;
                                readonly rowsPerSecond?: number;
                                readonly openCorrections: number;
                            }[];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly registerDestination: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly key: string;
                    readonly contract: string;
                    readonly receiver?: string;
                    readonly url: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly replayDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly lane: "cases" | "items" | "evaluations";
                    readonly fromPos: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly suspendDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly resumeDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly retryDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listReconciliations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** Format: date-time */
                            readonly madeAt: string;
                            readonly madeBy: string;
                            readonly rows: number;
                            readonly equal: boolean;
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                        }[];
                        readonly days: readonly {
                            /** Format: date */
                            readonly day: string;
                            /** Format: date-time */
                            readonly checkedAt: string;
                            readonly generated: number;
                            readonly acknowledged: number;
                            readonly rejected: number;
                            readonly pending: number;
                            readonly heldThere?: number;
                            /** @enum {string} */
                            readonly verdict: "equal" | "differs" | "unsettled" | "unanswered";
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly reconcileDestination: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly madeAt: string;
                        readonly rows: number;
                        readonly equal: boolean;
                        readonly differences: readonly {
                            readonly rowGuid: string;
                            readonly kind: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly openReconciliationProtocol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
                readonly madeAt: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The protocol */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly countExchangeDay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly verdict: "equal" | "differs" | "unsettled" | "unanswered";
                        readonly sum: {
                            readonly generated: number;
                            readonly acknowledged: number;
                            readonly rejected: number;
                            readonly pending: number;
                            readonly heldThere?: number;
                        };
                        readonly lineCount: number;
                        readonly items: readonly {
                            readonly organCode: string;
                            readonly organName?: string;
                            readonly table: string;
                            readonly generated: number;
                            readonly acknowledged: number;
                            readonly rejected: number;
                            readonly pending: number;
                            readonly heldThere?: number;
                            /** @enum {string} */
                            readonly verdict: "equal" | "differs" | "unsettled" | "unanswered";
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeRepair: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code-2"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly madeAt: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly destination?: string;
                readonly organCode?: string;
                readonly code?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly correctionId: string;
                            readonly destination: string;
                            readonly table: string;
                            readonly subject: string;
                            readonly organCode: string;
                            readonly organName?: string;
                            /** Format: date */
                            readonly madeOn: string;
                            readonly code: string;
                            readonly foundBy: "sender" | "receiver";
                            readonly state: string;
                            /** Format: date-time */
                            readonly openedAt: string;
                            readonly fields: readonly {
                                readonly field: string;
                                readonly value: string;
                                readonly sealed: boolean;
                            }[];
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly resendRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly correctionId: components["parameters"]["correctionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly changes: readonly {
                        readonly field: string;
                        readonly value: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pos: number;
                        readonly version: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly remapRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": components["parameters"]["idempotency-key"];
            };
            readonly path: {
                readonly correctionId: components["parameters"]["correctionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pos: number;
                        readonly version: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listExchangePartners: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ownKey: string;
                        readonly items: readonly {
                            readonly code: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly key: string;
                            /** Format: date-time */
                            readonly addedAt: string;
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly registerExchangePartner: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: components["parameters"]["code"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly key: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly verifyNameAndNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly name: string;
                    readonly number: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyNameNumberAndValidity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly name: string;
                    readonly number: string;
                    readonly validUntil: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyNameNumberAndPhone: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly name: string;
                    readonly number: string;
                    readonly phone: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyOtherDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    /** @enum {string} */
                    readonly documentType: "passport" | "foreign-passport" | "to-hong-kong-macao-permit" | "from-taiwan-permit" | "from-hong-kong-macao-permit" | "to-taiwan-permit" | "foreign-permanent-residence";
                    readonly number: string;
                    readonly name: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyEnterpriseAndRepresentative: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly creditCode: string;
                    readonly enterpriseName: string;
                    readonly representativeName: string;
                    readonly representativeNumber: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyNetworkIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly credential: string;
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                        readonly pseudonym?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly openFaceChallenge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly name: string;
                    readonly number: string;
                    /** @enum {string} */
                    readonly consent: "2026-11";
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                        readonly turns: readonly ("left" | "right")[];
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyNameNumberAndFace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly name: string;
                    readonly number: string;
                    readonly challengeId: string;
                    readonly frames: readonly string[];
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly verifyNamesAndNumbers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly purpose: string;
                    readonly legalBasis: string;
                    readonly matter: string;
                    readonly persons: readonly {
                        readonly name: string;
                        readonly number: string;
                    }[];
                } | components["schemas"]["SealedQuestionInput"];
            };
        };
        readonly responses: {
            /** @description A line a person: position, result, receipt */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly getVerificationReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly receipt: components["parameters"]["receipt"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly receipt: string;
                        /** Format: date */
                        readonly signedOn: string;
                        /** @enum {string} */
                        readonly call: "name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity" | "name-number-and-face";
                        /** @enum {string} */
                        readonly result?: "match" | "no_match" | "unable";
                        readonly items: number;
                        readonly purpose: string;
                        readonly matter: string;
                        readonly nonce: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                        readonly proof: {
                            readonly entry: string;
                            readonly index: number;
                            readonly path: readonly string[];
                            readonly head: {
                                readonly index: number;
                                readonly size: number;
                                readonly root: string;
                                readonly treeRoot: string;
                                readonly previous: string;
                                /** Format: date-time */
                                readonly sealedAt: string;
                                readonly keyId: string;
                                readonly signature: string;
                            };
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getVerificationLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly head?: {
                            readonly index: number;
                            readonly size: number;
                            readonly root: string;
                            readonly treeRoot: string;
                            readonly previous: string;
                            /** Format: date-time */
                            readonly sealedAt: string;
                            readonly keyId: string;
                            readonly signature: string;
                        };
                        readonly publicKey: {
                            readonly generation: number;
                            readonly keyId: string;
                            readonly algorithm: string;
                            readonly point: string;
                            readonly voucher?: string;
                            /** Format: date-time */
                            readonly openedAt?: string;
                        };
                        readonly keys: readonly {
                            readonly generation: number;
                            readonly keyId: string;
                            readonly algorithm: string;
                            readonly point: string;
                            readonly voucher?: string;
                            /** Format: date-time */
                            readonly openedAt?: string;
                        }[];
                        readonly name: components["schemas"]["Bilingual"];
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getVerificationHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly index: components["parameters"]["index"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly index: number;
                        readonly size: number;
                        readonly root: string;
                        readonly treeRoot: string;
                        readonly previous: string;
                        /** Format: date-time */
                        readonly sealedAt: string;
                        readonly keyId: string;
                        readonly signature: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proveVerificationHead: {
        readonly parameters: {
            readonly query?: {
                readonly later?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly index: components["parameters"]["index"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly earlier: {
                            readonly index: number;
                            readonly size: number;
                            readonly root: string;
                            readonly treeRoot: string;
                            readonly previous: string;
                            /** Format: date-time */
                            readonly sealedAt: string;
                            readonly keyId: string;
                            readonly signature: string;
                        };
                        readonly later: {
                            readonly index: number;
                            readonly size: number;
                            readonly root: string;
                            readonly treeRoot: string;
                            readonly previous: string;
                            /** Format: date-time */
                            readonly sealedAt: string;
                            readonly keyId: string;
                            readonly signature: string;
                        };
                        readonly inclusion: readonly string[];
                        readonly consistency: readonly string[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationUsage: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly receipt: string;
                            /** Format: date-time */
                            readonly answeredAt: string;
                            readonly organ: components["schemas"]["Bilingual"];
                            readonly system: components["schemas"]["Bilingual"];
                            /** @enum {string} */
                            readonly call: "name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity" | "name-number-and-face";
                            readonly callName: components["schemas"]["Bilingual"];
                            readonly purpose: components["schemas"]["Bilingual"];
                            readonly legalBasis?: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly startFaceCheck: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly consent: "2026-11";
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly challengeId: string;
                        readonly turns: readonly ("left" | "right")[];
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly showFace: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: components["parameters"]["challengeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly frames: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly result: "match" | "no_match" | "unable";
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
            readonly 503: components["responses"]["Problem503"];
        };
    };
    readonly listVerificationContracts: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["VerificationContract"][];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tenant: string;
                    readonly terms: {
                        readonly systems: readonly string[];
                        readonly calls: readonly ("name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity" | "name-number-and-face")[];
                        readonly purposes: readonly {
                            readonly code: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        /** Format: date */
                        readonly validFrom: string;
                        /** Format: date */
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly softPercent: number;
                        readonly perSecond: number;
                        readonly burst: number;
                        readonly weight: number;
                        readonly networks: readonly string[];
                        readonly usualNightCalls: number;
                        readonly sealedFields?: boolean;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly rejectVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly suspendVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly endVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveVerificationOverdraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeVerificationOverdraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly on: string;
                    readonly calls: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationContract"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly resumeVerificationSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["system"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly resumeVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: components["parameters"]["contractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mayChange: boolean;
                        readonly keys: readonly {
                            readonly keyId: string;
                            /** @enum {string} */
                            readonly algorithm: "HMAC-SM3" | "SM2-SM3" | "HMAC-SHA256" | "Ed25519";
                            /** Format: date-time */
                            readonly notBefore: string;
                            /** Format: date-time */
                            readonly notAfter: string;
                            /** Format: date-time */
                            readonly revokedAt?: string;
                            readonly reason?: string;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly issueVerificationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["system"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly algorithm: "HMAC-SM3" | "SM2-SM3" | "HMAC-SHA256" | "Ed25519";
                    readonly days: number;
                    readonly publicKey?: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdministrativeAct"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly revokeVerificationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["system"];
                readonly keyId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly keyId: string;
                        /** Format: date-time */
                        readonly revokedAt: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationKeyChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mayPropose: boolean;
                        readonly changes: readonly components["schemas"]["VerificationKeyChange"][];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proposeVerificationKeyChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "log" | "envelope";
                    readonly leaked: boolean;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationKeyChange"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly approveVerificationKeyChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly changeId: components["parameters"]["changeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationKeyChange"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly rejectVerificationKeyChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly changeId: components["parameters"]["changeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationKeyChange"];
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getVerificationEnvelopeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly generation: number;
                        readonly keyId: string;
                        /** @enum {string} */
                        readonly algorithm: "SM2+SM4-CTR+HMAC-SM3";
                        readonly point: string;
                        /** Format: date-time */
                        readonly openedAt: string;
                        readonly signedBy?: string;
                        readonly signature?: string;
                    };
                };
            };
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getVerificationOverview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly totals: readonly {
                            /** @enum {string} */
                            readonly kind: "national" | "province" | "ministry" | "sandbox";
                            readonly tenants: number;
                            readonly systems: number;
                            readonly answers: number;
                        }[];
                        readonly systems: readonly {
                            readonly code: string;
                            readonly name: components["schemas"]["Bilingual"];
                            readonly tenant: components["schemas"]["Bilingual"];
                            readonly suspended: boolean;
                            readonly slowed: boolean;
                            readonly hasContract: boolean;
                            readonly today: number;
                            readonly noMatchToday: number;
                            readonly month: number;
                            readonly dailyAllowance?: number;
                        }[];
                        /** @enum {string} */
                        readonly source: "ready" | "stale" | "spared";
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly getVerificationStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["system"];
                readonly month: components["parameters"]["month"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The statement: day, call, result, count */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly printVerificationStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: components["parameters"]["system"];
                readonly month: components["parameters"]["month"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The statement with a line for each side to sign */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationTenants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly code: string;
                            /** @enum {string} */
                            readonly kind: "national" | "province" | "ministry" | "sandbox";
                            readonly name: components["schemas"]["Bilingual"];
                            readonly systems: readonly {
                                readonly code: string;
                                readonly name: components["schemas"]["Bilingual"];
                            }[];
                        }[];
                    };
                };
            };
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationReceipts: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
                readonly system?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly receipt: string;
                            readonly system: string;
                            readonly systemName: components["schemas"]["Bilingual"];
                            readonly tenant: components["schemas"]["Bilingual"];
                            /** @enum {string} */
                            readonly call: "name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity" | "name-number-and-face";
                            readonly callName: components["schemas"]["Bilingual"];
                            /** @enum {string} */
                            readonly result?: "match" | "no_match" | "unable";
                            readonly items: number;
                            readonly purpose: string;
                            readonly matter: string;
                            /** Format: date-time */
                            readonly answeredAt: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly proveVerificationReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly receipt: components["parameters"]["receipt"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entry: string;
                        readonly index: number;
                        readonly path: readonly string[];
                        readonly head: {
                            readonly index: number;
                            readonly size: number;
                            readonly root: string;
                            readonly treeRoot: string;
                            readonly previous: string;
                            /** Format: date-time */
                            readonly sealedAt: string;
                            readonly keyId: string;
                            readonly signature: string;
                        };
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 409: components["responses"]["Problem409"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationAlarms: {
        readonly parameters: {
            readonly query?: {
                readonly open?: components["parameters"]["open"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly alarmId: string;
                            /** @enum {string} */
                            readonly kind: "enumeration" | "mismatches" | "night-bulk" | "canary" | "replay" | "nonce-reused" | "wrong-signatures" | "foreign-network" | "quota-soft-limit" | "release";
                            /** @enum {string} */
                            readonly measure: "watched" | "slowed" | "blocked" | "suspended" | "released";
                            readonly system?: string;
                            readonly systemName?: components["schemas"]["Bilingual"];
                            readonly evidence: {
                                readonly [key: string]: unknown;
                            };
                            /** Format: date-time */
                            readonly raisedAt: string;
                            readonly closed: boolean;
                        }[];
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly closeVerificationAlarm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly alarmId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly closed: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 404: components["responses"]["Problem404"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly listVerificationCanaries: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: components["parameters"]["limit"];
                readonly cursor?: components["parameters"]["cursor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly canaryNo: number;
                            readonly label?: string;
                            /** Format: date-time */
                            readonly addedAt: string;
                            readonly questions: number;
                            readonly asked?: {
                                readonly system: string;
                                readonly systemName: components["schemas"]["Bilingual"];
                                /** Format: date-time */
                                readonly at: string;
                                readonly receipt: string;
                            };
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly addVerificationCanaries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly numbers: readonly string[];
                    readonly label?: string;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changed: number;
                        readonly canaries: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
    readonly removeVerificationCanaries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly numbers?: readonly string[];
                    readonly canaryNos?: readonly number[];
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changed: number;
                        readonly canaries: number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem400"];
            readonly 401: components["responses"]["Problem401"];
            readonly 403: components["responses"]["Problem403"];
            readonly 413: components["responses"]["Problem413"];
            readonly 415: components["responses"]["Problem415"];
            readonly 422: components["responses"]["Problem422"];
            readonly 429: components["responses"]["Problem429"];
        };
    };
}
