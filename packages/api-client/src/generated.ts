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
        /** Every hook with what the last look at its addresses found */
        readonly get: operations["listHookHealth"];
        readonly put?: never;
        readonly post?: never;
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
        readonly get?: never;
        readonly put?: never;
        /** Hook an item, or again with other addresses; each address has to answer */
        readonly post: operations["hookItem"];
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
        /** One’s own cases, the latest first */
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
        readonly get?: never;
        readonly put?: never;
        /** Plan or carry out the migration of all open cases to another version of a flow */
        readonly post: operations["migrateFlow"];
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
        /** Publish the holidays of a year; every open case is reckoned anew */
        readonly post: operations["publishCalendarYear"];
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
    readonly "/api/operations/exchange/destinations/{code}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hold back what a platform is owed */
        readonly post: operations["suspendDelivery"];
        /** Let delivery to a platform go on */
        readonly delete: operations["resumeDelivery"];
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
        /** Send again from a position; what the other side has already changes nothing */
        readonly post: operations["replayDelivery"];
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
        readonly get?: never;
        readonly put?: never;
        /** Compare both books now; send again what differs when asked to */
        readonly post: operations["reconcileDestination"];
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
        /** Generated = acknowledged + rejected + pending, by organ and table, for one day */
        readonly get: operations["countExchangeDay"];
        readonly put?: never;
        readonly post?: never;
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
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines; see docs/verification.md.
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
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines; see docs/verification.md.
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
         * @description Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines; see docs/verification.md.
         */
        readonly post: operations["verifyNameNumberAndPhone"];
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
        /** The latest signed head of the receipt log and the public key it is signed with */
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
    readonly "/api/officer/verification/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The contracts under which other organs’ systems ask, the latest first */
        readonly get: operations["listVerificationContracts"];
        readonly put?: never;
        /** Proposes a contract; two others approve it */
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
    readonly "/api/officer/verification/contracts/{contractId}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets a suspended contract work again */
        readonly post: operations["resumeVerificationContract"];
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
        /** Approves a proposed contract; with the second approval it is in force */
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
    readonly "/api/officer/verification/systems/{system}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A key for a system: its public key is registered, or a secret is made and told this once */
        readonly post: operations["issueVerificationKey"];
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
        /** How often the service has answered, for whom, and what each system uses at present */
        readonly get: operations["getVerificationOverview"];
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
        /** What the watch over abuse has found, the latest hundred */
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
    readonly "/api/officer/verification/systems/{system}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets a system ask again that the watch over abuse has suspended */
        readonly post: operations["resumeVerificationSystem"];
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
    };
    responses: never;
    parameters: never;
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            /** @enum {string} */
                            readonly code: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listServiceItems: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly query?: string;
                readonly regionCode?: string;
                readonly branch?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly typeName: string;
                            /** @enum {string} */
                            readonly caseType: "instant" | "promised";
                            readonly promised: {
                                readonly amount: number;
                                /** @enum {string} */
                                readonly unit: "working-days" | "natural-days";
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly nextCursor?: string;
                        readonly total: number;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readGuide: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: string;
                readonly situation?: string;
            };
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
                        readonly itemCode: string;
                        readonly basicCode: string;
                        readonly mainItemCode: string;
                        readonly implementationCode?: string;
                        readonly version: number;
                        readonly hash: string;
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** @enum {string} */
                        readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                        readonly itemType: string;
                        readonly audiences: readonly ("person" | "enterprise")[];
                        readonly audience: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly legalBasis: string;
                        readonly organ?: {
                            readonly organId: string;
                            readonly name: string;
                            /** @enum {string} */
                            readonly level: "ministry" | "province" | "city" | "county" | "station";
                            readonly regionCode: string;
                            readonly address?: string;
                            readonly phone?: string;
                            readonly hours?: string;
                        };
                        /** @enum {string} */
                        readonly status: "available" | "not-implemented-here" | "suspended";
                        readonly organNote?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly timeLimits: {
                            /** @enum {string} */
                            readonly caseType: "instant" | "promised";
                            readonly statutory?: {
                                readonly amount: number;
                                /** @enum {string} */
                                readonly unit: "working-days" | "natural-days";
                            };
                            readonly promised: {
                                readonly amount: number;
                                /** @enum {string} */
                                readonly unit: "working-days" | "natural-days";
                            };
                        };
                        readonly materials: readonly {
                            readonly materialKey: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                                readonly specification?: string;
                                readonly instructions?: string;
                                readonly acceptanceStandard?: string;
                                readonly blankForm?: string;
                                readonly sampleForm?: string;
                                readonly dataResourceId?: string;
                                readonly licenceTypeCode?: string;
                            };
                        }[];
                        readonly situation?: {
                            readonly questions: readonly {
                                readonly key: string;
                                readonly property: string;
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
                                }[];
                                readonly answered?: string;
                            }[];
                            readonly next?: string;
                            readonly complete: boolean;
                            readonly instead?: {
                                readonly itemCode: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
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
                        readonly conditions: readonly {
                            readonly zh: string;
                            readonly en: string;
                        }[];
                        readonly visitReason?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                        readonly scope: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly handlingItems: readonly string[];
                        readonly handlingItemCodes: readonly string[];
                        readonly flow: {
                            readonly template: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly steps: readonly {
                                readonly code: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly who: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly optional: boolean;
                            }[];
                        };
                        readonly requiredAssurance: number;
                        readonly freshWithinMinutes?: number;
                        readonly assuranceReason: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly canApplyOnline: boolean;
                        readonly whyNotOnline?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                };
            };
            /** @description The reader has it already */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/not-published: The service item is not published; catalogue/region-unknown: No such region */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/withdrawn: The item was withdrawn */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readForm: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: string;
            };
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
                        readonly formVersion: string;
                        readonly schema: {
                            readonly [key: string]: unknown;
                        };
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
                            readonly properties: readonly string[];
                        }[];
                        readonly ui: {
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly declaration: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly purposes: {
                                readonly [key: string]: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            };
                        };
                        readonly uploads: readonly {
                            readonly materialKey: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly hint?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly required: boolean;
                            readonly requiredWhen?: {
                                readonly property: string;
                                readonly equals: readonly (string | boolean)[];
                            };
                            readonly askedWhen?: readonly {
                                readonly property: string;
                                readonly equals: readonly (string | boolean)[];
                            }[];
                            readonly accept: readonly string[];
                            readonly maximumBytes: number;
                            readonly maximumFiles: number;
                        }[];
                        readonly prefill?: {
                            readonly [key: string]: string;
                        };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/not-published: The service item is not published; catalogue/region-unknown: No such region */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/withdrawn: The item was withdrawn */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-implemented-here: Not carried out in this region; catalogue/region-too-coarse: A county must be chosen; catalogue/suspended: The item is suspended */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCatalogueChanges: {
        readonly parameters: {
            readonly query?: {
                readonly since?: number;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listItemVersions: {
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/not-published: The service item is not published */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/withdrawn: The item was withdrawn */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readItemVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: string;
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
                        readonly item: {
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
                                    readonly unit: "working-days" | "natural-days";
                                };
                                readonly promised: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                            };
                            readonly materials: readonly {
                                readonly materialKey: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly demand: {
                                    /** @enum {string} */
                                    readonly type: "original" | "copy" | "original-and-copy";
                                    /** @enum {string} */
                                    readonly form: "paper" | "electronic" | "either";
                                    /** @enum {string} */
                                    readonly necessity: "required" | "optional" | "deferrable";
                                    readonly copies: number;
                                    readonly basis: string;
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
                                readonly results: readonly {
                                    readonly name: string;
                                    /** @enum {string} */
                                    readonly type: "licence" | "approval" | "other" | "none";
                                }[];
                                readonly quantityLimit?: string;
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
                                /** Format: date */
                                readonly plannedCancelOn?: string;
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
                            readonly itemCode: string;
                            readonly basicCode: string;
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly itemType: {
                                /** @enum {string} */
                                readonly code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "20";
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            };
                        };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/not-published: The service item is not published; catalogue/version-not-found: No such version */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/withdrawn: The item was withdrawn */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEditedItems: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly branch?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                readonly level?: "ministry" | "province" | "city" | "county" | "station";
                readonly status?: "in-force" | "suspended" | "withdrawn" | "unpublished";
                readonly after?: string;
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
                        readonly items: readonly {
                            readonly itemCode: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readEditedItem: {
        readonly parameters: {
            readonly query?: {
                readonly version?: number;
            };
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
                        readonly item: {
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
                                    readonly unit: "working-days" | "natural-days";
                                };
                                readonly promised: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                            };
                            readonly materials: readonly {
                                readonly materialKey: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly demand: {
                                    /** @enum {string} */
                                    readonly type: "original" | "copy" | "original-and-copy";
                                    /** @enum {string} */
                                    readonly form: "paper" | "electronic" | "either";
                                    /** @enum {string} */
                                    readonly necessity: "required" | "optional" | "deferrable";
                                    readonly copies: number;
                                    readonly basis: string;
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
                                readonly results: readonly {
                                    readonly name: string;
                                    /** @enum {string} */
                                    readonly type: "licence" | "approval" | "other" | "none";
                                }[];
                                readonly quantityLimit?: string;
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
                                /** Format: date */
                                readonly plannedCancelOn?: string;
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
                            readonly itemCode: string;
                            readonly basicCode: string;
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly itemType: {
                                /** @enum {string} */
                                readonly code: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "20";
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            };
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/version-not-found: No such version */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly differences: readonly {
                            readonly pointer: string;
                            readonly before?: unknown;
                            readonly after?: unknown;
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/version-not-found: No such version */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLocalImplementation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly itemCode: string;
                readonly organId: string;
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
                        readonly inherited: {
                            readonly [key: string]: unknown;
                        };
                        readonly own: readonly {
                            readonly [key: string]: unknown;
                        }[];
                        readonly inForce: {
                            readonly promisedAmount: number;
                            readonly maximumVisits: number;
                            readonly materials: readonly string[];
                            readonly exemptMaterials: readonly string[];
                            readonly feeRows: readonly {
                                readonly name: string;
                                readonly standard: string;
                                readonly amountYuan?: number;
                                readonly basis: string;
                                readonly reduction?: string;
                            }[];
                            readonly skippedSteps: readonly string[];
                            readonly conditions: readonly {
                                readonly zh: string;
                                readonly en: string;
                            }[];
                        };
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/organ-not-found: No such organ */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLocalItems: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly branch?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                readonly status?: "claimed" | "not-implemented" | "overridden";
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly organId: string;
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly claimed: boolean;
                            readonly overridden: boolean;
                            readonly promisedAmount: number;
                            readonly inheritedAmount: number;
                            /** @enum {string} */
                            readonly unit: "working-days" | "natural-days";
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/organ-not-found: No such organ */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly source: string;
                            readonly obtainedBySharing: boolean;
                            readonly licenceMayReplace: boolean;
                        }[];
                        readonly flows: readonly {
                            readonly template: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly optionalSteps: readonly {
                                readonly code: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewRevision: {
        readonly parameters: {
            readonly query?: {
                readonly regionCode?: string;
                readonly situation?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly revisionId: string;
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
                        readonly guide: {
                            readonly itemCode: string;
                            readonly basicCode: string;
                            readonly mainItemCode: string;
                            readonly implementationCode?: string;
                            readonly version: number;
                            readonly hash: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly itemType: string;
                            readonly audiences: readonly ("person" | "enterprise")[];
                            readonly audience: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                            readonly organ?: {
                                readonly organId: string;
                                readonly name: string;
                                /** @enum {string} */
                                readonly level: "ministry" | "province" | "city" | "county" | "station";
                                readonly regionCode: string;
                                readonly address?: string;
                                readonly phone?: string;
                                readonly hours?: string;
                            };
                            /** @enum {string} */
                            readonly status: "available" | "not-implemented-here" | "suspended";
                            readonly organNote?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly timeLimits: {
                                /** @enum {string} */
                                readonly caseType: "instant" | "promised";
                                readonly statutory?: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                                readonly promised: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                            };
                            readonly materials: readonly {
                                readonly materialKey: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
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
                                    readonly specification?: string;
                                    readonly instructions?: string;
                                    readonly acceptanceStandard?: string;
                                    readonly blankForm?: string;
                                    readonly sampleForm?: string;
                                    readonly dataResourceId?: string;
                                    readonly licenceTypeCode?: string;
                                };
                            }[];
                            readonly situation?: {
                                readonly questions: readonly {
                                    readonly key: string;
                                    readonly property: string;
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
                                    }[];
                                    readonly answered?: string;
                                }[];
                                readonly next?: string;
                                readonly complete: boolean;
                                readonly instead?: {
                                    readonly itemCode: string;
                                    readonly name: {
                                        readonly zh: string;
                                        readonly en: string;
                                    };
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
                            readonly conditions: readonly {
                                readonly zh: string;
                                readonly en: string;
                            }[];
                            readonly visitReason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                            readonly scope: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly handlingItems: readonly string[];
                            readonly handlingItemCodes: readonly string[];
                            readonly flow: {
                                readonly template: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly steps: readonly {
                                    readonly code: string;
                                    readonly name: {
                                        readonly zh: string;
                                        readonly en: string;
                                    };
                                    readonly who: {
                                        readonly zh: string;
                                        readonly en: string;
                                    };
                                    readonly optional: boolean;
                                }[];
                            };
                            readonly requiredAssurance: number;
                            readonly freshWithinMinutes?: number;
                            readonly assuranceReason: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly canApplyOnline: boolean;
                            readonly whyNotOnline?: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                        readonly form: {
                            readonly formVersion: string;
                            readonly schema: {
                                readonly [key: string]: unknown;
                            };
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
                                readonly properties: readonly string[];
                            }[];
                            readonly ui: {
                                readonly title: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly declaration: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly purposes: {
                                    readonly [key: string]: {
                                        readonly zh: string;
                                        readonly en: string;
                                    };
                                };
                            };
                            readonly uploads: readonly {
                                readonly materialKey: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly hint?: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly required: boolean;
                                readonly requiredWhen?: {
                                    readonly property: string;
                                    readonly equals: readonly (string | boolean)[];
                                };
                                readonly askedWhen?: readonly {
                                    readonly property: string;
                                    readonly equals: readonly (string | boolean)[];
                                }[];
                                readonly accept: readonly string[];
                                readonly maximumBytes: number;
                                readonly maximumFiles: number;
                            }[];
                            readonly prefill?: {
                                readonly [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-published: The service item is not published; catalogue/region-unknown: No such region; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/nothing-to-preview: Nothing to preview */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/withdrawn: The item was withdrawn */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-contradicts-itself: The item contradicts itself */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readQualityReport: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "contradiction" | "gap";
                readonly rule?: string;
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
                        readonly items: number;
                        readonly sound: number;
                        readonly contradictions: number;
                        readonly gaps: number;
                        readonly byRule: readonly {
                            readonly rule: string;
                            readonly kind: string;
                            readonly count: number;
                        }[];
                        readonly lines: readonly {
                            readonly rule: string;
                            /** @enum {string} */
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly itemCode: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                            readonly published: boolean;
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRevisions: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly itemName?: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly draftRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly organId?: string;
                    readonly baseVersion?: number;
                    readonly content: {
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
                                    readonly unit: "working-days" | "natural-days";
                                };
                                readonly promised: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                            };
                            readonly materials: readonly {
                                readonly materialKey: string;
                                readonly demand: {
                                    /** @enum {string} */
                                    readonly type: "original" | "copy" | "original-and-copy";
                                    /** @enum {string} */
                                    readonly form: "paper" | "electronic" | "either";
                                    /** @enum {string} */
                                    readonly necessity: "required" | "optional" | "deferrable";
                                    readonly copies: number;
                                    readonly basis: string;
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
                                readonly results: readonly {
                                    readonly name: string;
                                    /** @enum {string} */
                                    readonly type: "licence" | "approval" | "other" | "none";
                                }[];
                                readonly quantityLimit?: string;
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
                                /** Format: date */
                                readonly plannedCancelOn?: string;
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
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/organ-not-found: No such organ */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/revision-open-already: A change is open already; http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/material-unknown: No such material; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly revisionId: string;
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
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly baseVersion?: number;
                    readonly content: {
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
                                    readonly unit: "working-days" | "natural-days";
                                };
                                readonly promised: {
                                    readonly amount: number;
                                    /** @enum {string} */
                                    readonly unit: "working-days" | "natural-days";
                                };
                            };
                            readonly materials: readonly {
                                readonly materialKey: string;
                                readonly demand: {
                                    /** @enum {string} */
                                    readonly type: "original" | "copy" | "original-and-copy";
                                    /** @enum {string} */
                                    readonly form: "paper" | "electronic" | "either";
                                    /** @enum {string} */
                                    readonly necessity: "required" | "optional" | "deferrable";
                                    readonly copies: number;
                                    readonly basis: string;
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
                                readonly results: readonly {
                                    readonly name: string;
                                    /** @enum {string} */
                                    readonly type: "licence" | "approval" | "other" | "none";
                                }[];
                                readonly quantityLimit?: string;
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
                                /** Format: date */
                                readonly plannedCancelOn?: string;
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
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/province-must-approve: The province must approve; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/revision-not-possible-now: Not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/item-contradicts-itself: The item contradicts itself; catalogue/material-unknown: No such material; catalogue/opinion-missing: A reason is needed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
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
                    readonly "application/json": {
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/province-must-approve: The province must approve; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/revision-not-possible-now: Not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/item-contradicts-itself: The item contradicts itself; catalogue/material-unknown: No such material; catalogue/opinion-missing: A reason is needed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
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
                    readonly "application/json": {
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/province-must-approve: The province must approve; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/revision-not-possible-now: Not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/item-contradicts-itself: The item contradicts itself; catalogue/material-unknown: No such material; catalogue/opinion-missing: A reason is needed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
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
                    readonly "application/json": {
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/province-must-approve: The province must approve; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/revision-not-possible-now: Not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/item-contradicts-itself: The item contradicts itself; catalogue/material-unknown: No such material; catalogue/opinion-missing: A reason is needed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
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
                    readonly "application/json": {
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/province-must-approve: The province must approve; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item; catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/revision-not-possible-now: Not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/content-incomplete: The change is not whole; catalogue/item-contradicts-itself: The item contradicts itself; catalogue/material-unknown: No such material; catalogue/opinion-missing: A reason is needed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishRevision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly revisionId: string;
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
                    readonly "application/json": {
                        readonly revisionId: string;
                        /** @enum {string} */
                        readonly kind: "change-item" | "suspend-item" | "resume-item" | "withdraw-item" | "change-implementation" | "claim-items" | "release-items";
                        /** @enum {string} */
                        readonly state: "draft" | "in-review" | "returned" | "approved" | "published" | "discarded";
                        readonly version: number;
                        readonly organId: string;
                        readonly organName: string;
                        readonly itemCode?: string;
                        readonly itemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
                            readonly kind: "contradiction" | "gap";
                            readonly field: string;
                            readonly at?: string;
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly actions: readonly {
                            readonly type: string;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; catalogue/same-officer: It takes somebody else; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/revision-not-found: No such change */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/overridden-already: The organ has said something for that day already; catalogue/revision-not-possible-now: Not possible now; catalogue/revision-outdated: The item has a newer version */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/condition-not-local: No local conditions here; catalogue/effective-before-latest: Earlier than the version before; catalogue/effective-in-the-past: It would take effect in the past; catalogue/fee-higher: A fee can only be lowered; catalogue/fee-on-free-item: A free item stays free; catalogue/legal-step-removed: A step the law wants stays; catalogue/level-not-allowed: The level is not allowed; catalogue/material-not-asked: The item does not ask for that material; catalogue/material-without-approval: An added material needs the province’s approval; catalogue/material-without-regulation: An added material needs a regulation; catalogue/more-visits: Visits can only be fewer; catalogue/promise-longer: A promise can only be shortened */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/effective-in-the-past: It would take effect in the past; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly detail: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/run-not-found: No such run */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/not-your-organ: Not an organ of yours; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/revision-open-already: A change is open already */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/import-broken: The spreadsheet has faults; catalogue/import-unreadable: The file cannot be read */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly hooks: readonly {
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly proposeUnhooking: boolean;
                        }[];
                        readonly dead: number;
                    };
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly hookItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly itemCode: string;
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
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/hook-address-bad: An address that cannot be hooked; catalogue/hook-address-dead: An address that does not answer; catalogue/hook-not-flagged: Not on the list of hooks; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unhookItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly itemCode: string;
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
                    readonly "application/json": {
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
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/item-not-found: No such service item */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description catalogue/changed-meanwhile: Somebody else changed it first; catalogue/not-hooked: The item is not hooked; http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisations/region-unknown: No such region */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOrgans: {
        readonly parameters: {
            readonly query: {
                readonly regionCode: string;
                readonly branch?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "auditor";
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly delegatePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
                    readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "auditor";
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; organisations/not-your-post: That post is not yours to lend */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on; organisations/roles-incompatible: One person may not hold these roles */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request; organisations/delegation-dates: The dates do not hold; organisations/not-delegable: This post cannot be lent; organisations/not-of-this-organ: The delegate is not of this organ */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revokeDelegation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisations/delegation-not-found: No such delegation */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                                readonly role: "acceptor" | "examiner" | "inspector" | "approver" | "organ-head" | "certificate-maker" | "supervisor" | "legal-reviewer" | "item-administrator" | "evaluation-administrator" | "operator" | "auditor";
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; organisations/not-your-post: That post is not yours to lend */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request; organisations/delegation-dates: The dates do not hold */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; organisations/not-your-post: That post is not yours to lend */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisations/absence-not-found: No such absence */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    readonly "application/json": {
                        readonly kind: "anonymous" | "person" | "officer";
                        readonly personId?: string;
                        readonly nameMasked?: string;
                        readonly idMasked?: string;
                        readonly phoneMasked?: string;
                        readonly assuranceLevel: number;
                        readonly authenticatedAt?: string;
                        readonly officer?: {
                            readonly officerId: string;
                            readonly officerNumber: string;
                            readonly name: string;
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
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description citizen-ids/mobile: The mobile number is not correct */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; identity/too-many-codes: Too many codes were asked for */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/sms-unavailable: Text messages cannot be sent for the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly me: {
                            readonly kind: "anonymous" | "person" | "officer";
                            readonly personId?: string;
                            readonly nameMasked?: string;
                            readonly idMasked?: string;
                            readonly phoneMasked?: string;
                            readonly assuranceLevel: number;
                            readonly authenticatedAt?: string;
                            readonly officer?: {
                                readonly officerId: string;
                                readonly officerNumber: string;
                                readonly name: string;
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
                        readonly isNew: boolean;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; identity/account-disabled: The account is disabled */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description citizen-ids/mobile: The mobile number is not correct; identity/code-not-right: The code is wrong or no longer valid */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; identity/too-many-tries: Too many tries */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/session-not-found: There is no such session */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/session-not-found: There is no such session */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/id-number-in-use: This identity belongs to another account; identity/verified-as-another: This account belongs to another identity */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description citizen-ids/birth-date: The date of birth does not exist; citizen-ids/birth-in-future: The date of birth is in the future; citizen-ids/characters: The citizen number holds other characters; citizen-ids/check-digit: The check digit of the citizen number is wrong; citizen-ids/length: The citizen number has a wrong length; citizen-ids/old-number: 15-digit numbers are no longer accepted; citizen-ids/too-old: The age is over 150 years; identity/cannot-judge: The population registry cannot judge; identity/guardian-needed: Under 14 a guardian must act; identity/name-does-not-match: Name and number do not belong together; identity/name-not-valid: The name does not have the form of a name */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; identity/too-many-mismatches: Too many checks did not match */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/population-unavailable: The real-name check is not available for the moment */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this; identity/real-name-first: Complete the real-name check first */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/return-address-not-allowed: The address to return to is not allowed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/step-up-not-you: Somebody else has confirmed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/step-up-used: This confirmation was used before */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/step-up-expired: The confirmation came too late */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/step-up-declined: The confirmation was declined; identity/step-up-not-valid: The confirmation is not valid */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/network-identity-unavailable: The network identity is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/officer-not-recognised: Officer number or password is wrong */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; identity/officer-locked: Locked */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/busy: Too many people are signing in */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkSecondFactor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly challengeId: string;
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
                        readonly me: {
                            readonly kind: "anonymous" | "person" | "officer";
                            readonly personId?: string;
                            readonly nameMasked?: string;
                            readonly idMasked?: string;
                            readonly phoneMasked?: string;
                            readonly assuranceLevel: number;
                            readonly authenticatedAt?: string;
                            readonly officer?: {
                                readonly officerId: string;
                                readonly officerNumber: string;
                                readonly name: string;
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
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/second-factor-not-right: The code of the authenticator is wrong */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/challenge-over: The sign-in took too long */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; identity/officer-locked: Locked */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly continueSignOn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOnId: string;
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly ownerName: string;
                            readonly purpose: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                            readonly isSandbox: boolean;
                        };
                        readonly data: readonly {
                            readonly zh: string;
                            readonly en: string;
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/sign-on-over: The sign-in request is over */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerSignOn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOnId: string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/sign-on-over: The sign-in request is over */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOutId: string;
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
                        readonly systemName?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/sign-on-over: The sign-in request is over */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmSignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly signOutId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/sign-on-over: The sign-in request is over */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly ownerName: string;
                            readonly purpose: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                            readonly subject: string;
                            readonly data: readonly {
                                readonly zh: string;
                                readonly en: string;
                            }[];
                            /** Format: date-time */
                            readonly lastGivenAt?: string;
                            readonly canWithdraw: boolean;
                        }[];
                    };
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawConsent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly clientId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/consent-not-found: No such consent */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                readonly upstreamId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-found: No such platform */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/return-address-not-allowed: The address to return to is not allowed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-unavailable: The other platform does not answer */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                readonly upstreamId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/account-disabled: The account is disabled */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-found: No such platform */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-you: The other platform knows somebody else; identity/upstream-phone-in-use: The number has an account already */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/guardian-needed: Under 14 a guardian must act; identity/upstream-not-valid: Signing in from the other platform did not work */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unlinkUpstream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly upstreamId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-found: No such platform */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endFromUpstream: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly upstreamId: string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-found: No such platform */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description identity/upstream-not-valid: Signing in from the other platform did not work */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDataUsage: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            };
                            readonly sourceClass: string;
                            readonly fields: readonly {
                                readonly code: string;
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly purpose: string;
                            readonly resultClass: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly text: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly caseId?: string;
                            readonly read: boolean;
                        }[];
                        readonly unread: number;
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly messageId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description notifications/message-not-found: There is no such message */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listUndeliveredMessages: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly retryUndeliveredMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly messageId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description notifications/message-not-found: There is no such message */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
                        readonly attachments: readonly {
                            readonly attachmentId: string;
                            readonly materialKey: string;
                            readonly name: string;
                            readonly mediaType: string;
                            readonly bytes: number;
                            readonly sha256: string;
                            readonly state: string;
                        }[];
                        /** Format: date-time */
                        readonly createdAt: string;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/item-not-offered: The item is not offered in this region; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted; drafts/command-id-reused: The command id began another draft; drafts/not-online: The item cannot be applied for online; drafts/too-many: Too many drafts */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
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
                        readonly attachments: readonly {
                            readonly attachmentId: string;
                            readonly materialKey: string;
                            readonly name: string;
                            readonly mediaType: string;
                            readonly bytes: number;
                            readonly sha256: string;
                            readonly state: string;
                        }[];
                        /** Format: date-time */
                        readonly createdAt: string;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased; drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly saveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
            };
            readonly path: {
                readonly draftId: string;
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
                    readonly "application/json": {
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
                        readonly attachments: readonly {
                            readonly attachmentId: string;
                            readonly materialKey: string;
                            readonly name: string;
                            readonly mediaType: string;
                            readonly bytes: number;
                            readonly sha256: string;
                            readonly state: string;
                        }[];
                        /** Format: date-time */
                        readonly createdAt: string;
                        /** Format: date-time */
                        readonly updatedAt: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/item-not-offered: The item is not offered in this region; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted; drafts/changed-meanwhile: The draft was changed elsewhere; drafts/not-online: The item cannot be applied for online */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased; drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/form-not-fitting: The answers do not fit the form */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased; drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadDraftAttachment: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: string;
            };
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
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
                    readonly "application/json": {
                        readonly attachmentId: string;
                        readonly materialKey: string;
                        readonly name: string;
                        readonly mediaType: string;
                        readonly bytes: number;
                        readonly sha256: string;
                        readonly state: string;
                    };
                };
            };
            /** @description attachments/interrupted: The upload was interrupted; attachments/no-file: No file arrived; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/item-not-offered: The item is not offered in this region; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/too-many: This material has all the files it may have; drafts/already-submitted: The draft has been submitted; drafts/not-online: The item cannot be applied for online */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/quota-exceeded: The files together are too large; attachments/too-large: The file is too large; http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/name-does-not-match: The content is not what the name says; attachments/type-not-accepted: Files of this type are not accepted; http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/empty: The file is empty; attachments/malware: The file holds malicious code; attachments/material-not-asked: This item does not ask for that material; attachments/pdf-active-content: The PDF holds active content; attachments/pdf-encrypted: The PDF is encrypted; attachments/pdf-unreadable: The PDF cannot be read; attachments/photo-not-fitting: No document can carry this photo; attachments/picture-unreadable: The picture cannot be read; attachments/too-many-pixels: The picture has too many pixels */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/storage-full: There is no room to store the file */
            readonly 507: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeDraftAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
                readonly attachmentId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-found: No such attachment; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
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
                            readonly message: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/item-not-offered: The item is not offered in this region; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/already-submitted: The draft has been submitted; drafts/not-online: The item cannot be applied for online */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased; drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly draftId: string;
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
                            readonly what: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** Format: date */
                            readonly by?: string;
                            readonly estimated?: boolean;
                        };
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/proof-too-old: Prove who you are again; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case; drafts/item-not-offered: The item is not offered in this region; drafts/not-found: No such draft */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-submitted: The application was already submitted; cases/no-flow: This item cannot be handled online yet; drafts/already-submitted: The draft has been submitted; drafts/look-over-first: Look the application over first; drafts/not-online: The item cannot be applied for online */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description drafts/erased: The content has been erased; drafts/expired: The draft has expired */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; drafts/incomplete: The application must be put right; drafts/not-eligible: The conditions are not met */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOwnCases: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly itemName: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                            readonly statusLabel: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** Format: date-time */
                            readonly submittedAt: string;
                            /** Format: date */
                            readonly dueOn?: string;
                            readonly dueEstimated?: boolean;
                            /** @enum {string} */
                            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                            readonly awaited: {
                                readonly what: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly from: "applicant" | "organ" | "courier" | "none";
                            };
                            readonly organId: string;
                            readonly organName: string;
                            readonly version: number;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOwnCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        readonly itemCode: string;
                        readonly itemName: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly statusLabel: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** Format: date-time */
                        readonly submittedAt: string;
                        /** Format: date */
                        readonly dueOn?: string;
                        readonly dueEstimated?: boolean;
                        /** @enum {string} */
                        readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                        readonly awaited: {
                            readonly what: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly from: "applicant" | "organ" | "courier" | "none";
                        };
                        readonly organId: string;
                        readonly organName: string;
                        readonly version: number;
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        };
                        readonly timeline: readonly {
                            /** @enum {string} */
                            readonly type: "CaseSubmitted" | "CorrectionRequested" | "CorrectionSupplied" | "CaseReceived" | "SupplementRequested" | "SupplementSupplied" | "SupplementLapsed" | "CaseAccepted" | "CaseDeemedAccepted" | "AcceptanceRefused" | "CaseNotRequired" | "CaseClaimed" | "CaseReleased" | "ChecksRecorded" | "SpecialProcedureStarted" | "SpecialProcedureEnded" | "TimeLimitExtended" | "OpinionsRequested" | "OpinionGiven" | "OpinionsReminded" | "OpinionsLapsed" | "InspectionRecorded" | "InspectionSigned" | "ExaminationOpinionFiled" | "CaseSentBack" | "CaseForwarded" | "PartFinished" | "DecisionMade" | "RenewalDeemed" | "CaseAnswered" | "CaseWithdrawn" | "CaseTerminated" | "ProductionStarted" | "ProductionFinished" | "CollectionOffered" | "ParcelShipped" | "DeliveryAttemptFailed" | "ParcelReturned" | "ResultDelivered" | "CaseClosed" | "CaseEvaluated" | "EvaluationAmended" | "WarningRaised" | "CaseReassigned" | "OfficerStoodAside" | "FlowMigrated";
                            readonly label: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** Format: date-time */
                            readonly at: string;
                            readonly by?: string;
                        }[];
                        readonly documents: readonly {
                            readonly documentId: string;
                            readonly kind: string;
                            readonly title: string;
                            readonly number: string;
                            /** Format: date */
                            readonly issuedOn: string;
                        }[];
                        readonly availableActions: readonly {
                            /** @enum {string} */
                            readonly action: "submit" | "return-for-correction" | "correct" | "receive" | "request-supplement" | "supply-supplement" | "accept" | "refuse-acceptance" | "declare-not-required" | "claim" | "release" | "record-checks" | "start-special-procedure" | "end-special-procedure" | "extend-time-limit" | "request-opinions" | "give-opinion" | "record-inspection" | "sign-inspection" | "propose" | "send-back" | "forward" | "finish-part" | "grant" | "deny" | "answer" | "withdraw" | "terminate" | "start-production" | "finish-production" | "offer-collection" | "ship" | "record-delivery-attempt" | "return-parcel" | "deliver" | "close" | "evaluate" | "amend-evaluation" | "lapse-supplement" | "deem-accepted" | "deem-renewed" | "remind-opinions" | "lapse-opinions" | "raise-warning" | "reassign" | "stand-aside" | "order-recusal" | "migrate-flow";
                            readonly enabled: boolean;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly supplement?: {
                            readonly missing: readonly {
                                readonly materialKey?: string;
                                readonly field?: string;
                                readonly name?: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
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
                                readonly name?: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly reason: string;
                            }[];
                        };
                        readonly decision?: {
                            /** @enum {string} */
                            readonly outcome: "granted" | "denied";
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
                        readonly delivery: {
                            /** @enum {string} */
                            readonly method: "courier" | "window" | "electronic";
                            readonly trackingNumber?: string;
                            readonly events: readonly {
                                /** Format: date-time */
                                readonly at: string;
                                readonly text: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
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
                            readonly label: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                            readonly materialName?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly name: string;
                            readonly mediaType: string;
                            readonly bytes: number;
                            readonly sha256: string;
                            readonly state: string;
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly supplySupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-found: No such attachment; cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/changed-meanwhile: Someone else changed the case first; cases/closed-for-good: The case is closed; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/supplement-lapsed: The time for the supplement has passed */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/form-not-complete: The form must be put right; cases/nothing-supplied: Nothing was handed in */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly supplyCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-found: No such attachment; cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/changed-meanwhile: Someone else changed the case first; cases/closed-for-good: The case is closed; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/supplement-lapsed: The time for the supplement has passed */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/form-not-complete: The form must be put right; cases/nothing-supplied: Nothing was handed in */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/closed-for-good: The case is closed; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rateCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-evaluated: The case has already been rated; cases/changed-meanwhile: Someone else changed the case first; cases/evaluation-already-amended: A rating is amended once only; cases/evaluation-closed: The time for rating has passed; cases/not-evaluated: The case has not been rated; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/evaluation-level: A rating is one of five levels */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly amendRating: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-evaluated: The case has already been rated; cases/changed-meanwhile: Someone else changed the case first; cases/evaluation-already-amended: A rating is amended once only; cases/evaluation-closed: The time for rating has passed; cases/not-evaluated: The case has not been rated; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/evaluation-level: A rating is one of five levels */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listQueue: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly stage?: "intake" | "examination" | "decision" | "production" | "all";
                readonly branch?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
                readonly colour?: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                readonly mine?: boolean;
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
                            readonly itemName: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                            readonly statusLabel: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** Format: date-time */
                            readonly submittedAt: string;
                            /** Format: date */
                            readonly dueOn?: string;
                            readonly dueEstimated?: boolean;
                            /** @enum {string} */
                            readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                            readonly awaited: {
                                readonly what: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                /** @enum {string} */
                                readonly from: "applicant" | "organ" | "courier" | "none";
                            };
                            readonly organId: string;
                            readonly organName: string;
                            readonly version: number;
                            readonly branchCode: string;
                            readonly applicantMasked?: string;
                            readonly claimedBy?: {
                                readonly officerId: string;
                                readonly name?: string;
                            };
                        }[];
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOfficerCase: {
        readonly parameters: {
            readonly query?: {
                readonly purpose?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        readonly itemCode: string;
                        readonly itemName: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly statusLabel: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        /** Format: date-time */
                        readonly submittedAt: string;
                        /** Format: date */
                        readonly dueOn?: string;
                        readonly dueEstimated?: boolean;
                        /** @enum {string} */
                        readonly colour: "none" | "normal" | "reminder" | "yellow" | "red" | "double-red";
                        readonly awaited: {
                            readonly what: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly from: "applicant" | "organ" | "courier" | "none";
                        };
                        readonly organId: string;
                        readonly organName: string;
                        readonly version: number;
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        };
                        readonly timeline: readonly {
                            /** @enum {string} */
                            readonly type: "CaseSubmitted" | "CorrectionRequested" | "CorrectionSupplied" | "CaseReceived" | "SupplementRequested" | "SupplementSupplied" | "SupplementLapsed" | "CaseAccepted" | "CaseDeemedAccepted" | "AcceptanceRefused" | "CaseNotRequired" | "CaseClaimed" | "CaseReleased" | "ChecksRecorded" | "SpecialProcedureStarted" | "SpecialProcedureEnded" | "TimeLimitExtended" | "OpinionsRequested" | "OpinionGiven" | "OpinionsReminded" | "OpinionsLapsed" | "InspectionRecorded" | "InspectionSigned" | "ExaminationOpinionFiled" | "CaseSentBack" | "CaseForwarded" | "PartFinished" | "DecisionMade" | "RenewalDeemed" | "CaseAnswered" | "CaseWithdrawn" | "CaseTerminated" | "ProductionStarted" | "ProductionFinished" | "CollectionOffered" | "ParcelShipped" | "DeliveryAttemptFailed" | "ParcelReturned" | "ResultDelivered" | "CaseClosed" | "CaseEvaluated" | "EvaluationAmended" | "WarningRaised" | "CaseReassigned" | "OfficerStoodAside" | "FlowMigrated";
                            readonly label: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** Format: date-time */
                            readonly at: string;
                            readonly by?: string;
                        }[];
                        readonly documents: readonly {
                            readonly documentId: string;
                            readonly kind: string;
                            readonly title: string;
                            readonly number: string;
                            /** Format: date */
                            readonly issuedOn: string;
                        }[];
                        readonly availableActions: readonly {
                            /** @enum {string} */
                            readonly action: "submit" | "return-for-correction" | "correct" | "receive" | "request-supplement" | "supply-supplement" | "accept" | "refuse-acceptance" | "declare-not-required" | "claim" | "release" | "record-checks" | "start-special-procedure" | "end-special-procedure" | "extend-time-limit" | "request-opinions" | "give-opinion" | "record-inspection" | "sign-inspection" | "propose" | "send-back" | "forward" | "finish-part" | "grant" | "deny" | "answer" | "withdraw" | "terminate" | "start-production" | "finish-production" | "offer-collection" | "ship" | "record-delivery-attempt" | "return-parcel" | "deliver" | "close" | "evaluate" | "amend-evaluation" | "lapse-supplement" | "deem-accepted" | "deem-renewed" | "remind-opinions" | "lapse-opinions" | "raise-warning" | "reassign" | "stand-aside" | "order-recusal" | "migrate-flow";
                            readonly enabled: boolean;
                            readonly reason?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                        }[];
                        readonly supplement?: {
                            readonly missing: readonly {
                                readonly materialKey?: string;
                                readonly field?: string;
                                readonly name?: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
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
                                readonly name?: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly reason: string;
                            }[];
                        };
                        readonly decision?: {
                            /** @enum {string} */
                            readonly outcome: "granted" | "denied";
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
                        readonly delivery: {
                            /** @enum {string} */
                            readonly method: "courier" | "window" | "electronic";
                            readonly trackingNumber?: string;
                            readonly events: readonly {
                                /** Format: date-time */
                                readonly at: string;
                                readonly text: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                        };
                        readonly linkedRecords: readonly {
                            /** @enum {string} */
                            readonly kind: "correction" | "revocation" | "retraction" | "cancellation" | "reconsideration" | "reconsideration-outcome";
                            readonly label: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                            readonly materialName?: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/purpose-missing: The purpose of reading is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/defects-missing: What is missing was not named; cases/material-is-shared: This material is obtained by sharing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestSupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/supplement-already-requested: A supplement is requested once only */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/defects-missing: What is missing was not named; cases/material-is-shared: This material is obtained by sharing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly acceptCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly refuseAcceptance: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/grounds-missing: The grounds are missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly declareNotRequired: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/grounds-missing: The grounds are missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly claimCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly releaseCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-claimed: Nobody has claimed the case; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startSpecialProcedure: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/days-missing: The time needed was not stated; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endSpecialProcedure: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/no-special-procedure: No special procedure is running; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly fileExaminationOpinion: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/inspection-failed: The inspection was not passed; cases/inspection-missing: The inspection is missing; cases/inspection-not-signed: The record of the inspection is not signed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/opinion-vetoed: A department whose consent is needed objects */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/opinion-missing: The opinion is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestOpinions: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly question: string;
                    readonly departments?: readonly {
                        readonly organId: string;
                        /** @enum {string} */
                        readonly branchCode: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/department-is-own: A department cannot ask itself; cases/departments-missing: No department was chosen; cases/question-missing: The question is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly giveOpinion: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "agree" | "object";
                    readonly opinion: string;
                    /** @enum {string} */
                    readonly branchCode?: "HZ" | "ZA" | "JG" | "CRJ" | "YM" | "WA" | "JD" | "JGS" | "FZ" | "XF" | "JZ" | "XZ" | "KX";
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
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-asked: Your department was not asked; cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/opinion-missing: The opinion is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordInspection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-among-inspectors: You are not one of the inspectors; cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/findings-missing: The findings are missing; cases/inspection-day: The day of the inspection is not possible; cases/inspector-unknown: There is no such inspector; cases/inspectors-too-few: An inspection takes two officers or more */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signInspection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-among-inspectors: You are not one of the inspectors; cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/nothing-to-sign: There is nothing to sign */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly finishPart: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-your-part: That part is not your department’s; cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/other-part-first: Another part comes first */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reply-missing: The reply is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly forwardCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/no-next-organ: There is no other organ to pass the case on to; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOpinionRequests: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly itemName: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly makeDecision: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/check-failed: A required check has not been passed; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/not-the-deciding-organ: This organ does not decide the case; cases/opinion-vetoed: A department whose consent is needed objects */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/grounds-missing: The grounds are missing; cases/law-basis-missing: The legal basis is missing; cases/opinion-differs: It departs from the opinion without grounds */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sendBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly extendTimeLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/already-extended: The time limit is extended once only; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/time-limit-passed: The time limit has passed */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly terminateCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startProduction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly finishProduction: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly offerCollection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/production-not-finished: The certificate is not made yet; cases/wrong-delivery-method: Not the way of delivery chosen */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assignCase: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-claimed: Nobody has claimed the case; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/assignee-unfit: That officer cannot handle this case; cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly standAside: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly orderRecusal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly caseId: string;
                        readonly caseNumber: string;
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly version: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; cases/same-officer: Acceptance, examination and decision are kept apart; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/already-accepted: The case has already been accepted; cases/already-decided: The case has already been decided; cases/changed-meanwhile: Someone else changed the case first; cases/claimed-by-someone-else: Someone else has claimed the case; cases/closed-for-good: The case is closed; cases/not-accepted-yet: The case has not been accepted; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; cases/reason-missing: The reason is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly handOverCases: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly linkRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/role-missing: You do not hold the post this takes; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-possible-now: The case is not in a state that allows this; http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/law-basis-missing: The legal basis is missing; cases/reason-missing: The reason is missing; cases/record-incomplete: The record is not complete; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCaseAsOf: {
        readonly parameters: {
            readonly query: {
                readonly at: string;
                readonly purpose?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
                        /** @enum {string} */
                        readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        readonly statusLabel: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/moment-not-past: That moment has not passed; cases/purpose-missing: The purpose of reading is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countCasesAsOf: {
        readonly parameters: {
            readonly query: {
                readonly at: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/moment-not-past: That moment has not passed; cases/too-many-to-count: Too many cases to count at once */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly migrateFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
                        /** @enum {string} */
                        readonly from: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                        /** @enum {string} */
                        readonly to: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                    }[];
                    readonly dryRun: boolean;
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
                        readonly looked: number;
                        readonly concerned: number;
                        readonly migrates: number;
                        readonly needsDecision: number;
                        readonly refused: number;
                        readonly misfits: readonly {
                            readonly caseId: string;
                            readonly caseNumber: string;
                            /** @enum {string} */
                            readonly status: "pre-review" | "pre-returned" | "received" | "awaiting-supplement" | "not-accepted" | "not-required" | "accepted" | "under-examination" | "special-procedure" | "joint-handling" | "awaiting-decision" | "forwarded" | "granted" | "denied" | "answered" | "in-production" | "ready-for-collection" | "shipping" | "delivered" | "withdrawn" | "terminated" | "closed";
                            readonly reason: string;
                        }[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/flow-unknown: No such version of the flow */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishCalendarYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
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
                        readonly year: number;
                        readonly movedCases: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description calendar/year-implausible: The calendar year contradicts the law; calendar/year-malformed: The calendar year is malformed; cases/calendar-not-next: Calendar years are published one after the other; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly hash: string;
                            readonly current: boolean;
                            readonly handOffs: number;
                            readonly steps: number;
                        }[];
                    };
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly drawFlow: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "zh" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly template: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/no-flow: This item cannot be handled online yet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadCaseAttachment: {
        readonly parameters: {
            readonly query: {
                readonly materialKey: string;
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
                    readonly "application/json": {
                        readonly attachmentId: string;
                        readonly materialKey: string;
                        readonly name: string;
                        readonly mediaType: string;
                        readonly bytes: number;
                        readonly sha256: string;
                        readonly state: string;
                    };
                };
            };
            /** @description attachments/interrupted: The upload was interrupted; attachments/no-file: No file arrived; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-found: No such attachment */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-expected-now: No material can be handed in now; attachments/too-many: This material has all the files it may have */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/quota-exceeded: The files together are too large; attachments/too-large: The file is too large; http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/name-does-not-match: The content is not what the name says; attachments/type-not-accepted: Files of this type are not accepted; http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/empty: The file is empty; attachments/malware: The file holds malicious code; attachments/material-not-asked: This item does not ask for that material; attachments/pdf-active-content: The PDF holds active content; attachments/pdf-encrypted: The PDF is encrypted; attachments/pdf-unreadable: The PDF cannot be read; attachments/photo-not-fitting: No document can carry this photo; attachments/picture-unreadable: The picture cannot be read; attachments/too-many-pixels: The picture has too many pixels */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/storage-full: There is no room to store the file */
            readonly 507: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openAttachment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly attachmentId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/not-found: No such attachment */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description attachments/being-checked: The attachment is being checked */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
                readonly documentId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description documents/not-found: No such document */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description documents/erased: The content of the document has been erased */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description documents/damaged: The file of the document is damaged; documents/not-ready: The document is being made */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly documentKindLabel: {
                            readonly zh: string;
                            readonly en: string;
                        };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description documents/code-unknown: No document has this verification code */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openArchive: {
        readonly parameters: {
            readonly query?: {
                readonly purpose?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-possible-now: The case is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/purpose-missing: The purpose of reading is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delivery/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly handOverResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version you saw, such as "3". */
                readonly "if-match": string;
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly caseId: string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/bad-version: If-Match is not a version; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/outside-your-authority: Outside your authority; cases/recusal: You must stand aside; cases/role-missing: You do not hold the post this takes; http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/not-found: No such case; delivery/not-found: No such case */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/changed-meanwhile: Someone else changed the case first; cases/closed-for-good: The case is closed; cases/not-in-this-flow: This flow has no such step; cases/not-possible-now: The case is not in a state that allows this; cases/production-not-finished: The certificate is not made yet; cases/wrong-delivery-method: Not the way of delivery chosen; delivery/identity-unknown: The applicant has no proven identity */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description cases/command-id-reused: This request id was used for something else; delivery/identity-differs: The document is not the applicant’s */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/version-missing: The version (If-Match) is missing */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delivery/callback-not-authentic: The callback is not authentic; delivery/callback-too-old: The callback is outside the time window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delivery/order-unknown: No such order */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delivery/event-id-reused: The event id was used for something else; delivery/tracking-number-differs: The tracking number differs */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly label: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly tags: readonly {
                                readonly tag: string;
                                readonly label: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getEvaluationSummary: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly organId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEvaluations: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly bad?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly organId: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description evaluation/not-yours: Not an organ whose ratings you manage; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suspendDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/destination-not-found: No such destination */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/destination-not-found: No such destination */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayDelivery: {
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
                readonly "application/json": {
                    /** @enum {string} */
                    readonly lane: "cases" | "items" | "evaluations";
                    readonly fromPos: number;
                };
            };
        };
        readonly responses: {
            /** @description Default Response */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/destination-not-found: No such destination */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/position-unknown: There is no such position */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reconcileDestination: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly repair: boolean;
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
                        /** Format: date-time */
                        readonly madeAt: string;
                        readonly rows: number;
                        readonly equal: boolean;
                        readonly differences: readonly {
                            readonly rowGuid: string;
                            readonly kind: string;
                        }[];
                        readonly repaired: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/destination-not-found: No such destination */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/partner-unavailable: The other platform is not available */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countExchangeDay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: string;
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
                        readonly items: readonly {
                            readonly organCode: string;
                            readonly table: string;
                            readonly generated: number;
                            readonly acknowledged: number;
                            readonly rejected: number;
                            readonly pending: number;
                        }[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            }[];
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resendRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this act; the same one when you send it again. */
                readonly "idempotency-key": string;
            };
            readonly path: {
                readonly correctionId: string;
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/idempotency-key-malformed: The idempotency key is malformed; http/idempotency-key-missing: The idempotency key is missing; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/correction-not-found: No such row to correct */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/correction-closed: The row was sent again or settled already; http/idempotency-in-flight: The same request is still being worked on */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description exchange/field-unknown: The row has no such field; exchange/still-faulty: The row still breaks a quality rule; http/idempotency-key-reused: The idempotency key was used for another request */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/signature-missing: The request is not signed; verification/signature-wrong: The signature, system or key is wrong; verification/time-out-of-window: The signed time is out of the window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; verification/network-not-allowed: The network is not in the contract; verification/not-in-contract: The contract does not include this call or purpose; verification/system-suspended: The system or its contract is suspended */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/nonce-reused: The nonce was used for another request */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/number-malformed: The number is malformed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; verification/enumeration-suspected: Blocked: it looks like enumeration; verification/quota-used-up: The quota is used up; verification/too-fast: Too many calls at once */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/overloaded: The verification service is overloaded */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/signature-missing: The request is not signed; verification/signature-wrong: The signature, system or key is wrong; verification/time-out-of-window: The signed time is out of the window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; verification/network-not-allowed: The network is not in the contract; verification/not-in-contract: The contract does not include this call or purpose; verification/system-suspended: The system or its contract is suspended */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/nonce-reused: The nonce was used for another request */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/number-malformed: The number is malformed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; verification/enumeration-suspected: Blocked: it looks like enumeration; verification/quota-used-up: The quota is used up; verification/too-fast: Too many calls at once */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/overloaded: The verification service is overloaded */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly receipt: string;
                        /** Format: date-time */
                        readonly answeredAt: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/signature-missing: The request is not signed; verification/signature-wrong: The signature, system or key is wrong; verification/time-out-of-window: The signed time is out of the window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; verification/network-not-allowed: The network is not in the contract; verification/not-in-contract: The contract does not include this call or purpose; verification/system-suspended: The system or its contract is suspended */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/nonce-reused: The nonce was used for another request */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/number-malformed: The number is malformed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; verification/enumeration-suspected: Blocked: it looks like enumeration; verification/quota-used-up: The quota is used up; verification/too-fast: Too many calls at once */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/overloaded: The verification service is overloaded */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/signature-missing: The request is not signed; verification/signature-wrong: The signature, system or key is wrong; verification/time-out-of-window: The signed time is out of the window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; verification/network-not-allowed: The network is not in the contract; verification/not-in-contract: The contract does not include this call or purpose; verification/system-suspended: The system or its contract is suspended */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/nonce-reused: The nonce was used for another request */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/number-malformed: The number is malformed */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests; verification/enumeration-suspected: Blocked: it looks like enumeration; verification/quota-used-up: The quota is used up; verification/too-fast: Too many calls at once */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/overloaded: The verification service is overloaded */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getVerificationReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly receipt: string;
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
                        readonly call: "name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity";
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/signature-missing: The request is not signed; verification/signature-wrong: The signature, system or key is wrong; verification/time-out-of-window: The signed time is out of the window */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/network-not-allowed: The network is not in the contract; verification/system-suspended: The system or its contract is suspended */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/receipt-unknown: No such receipt */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/receipt-not-sealed: The receipt is not sealed yet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly keyId: string;
                            readonly algorithm: string;
                            readonly point: string;
                        };
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                    };
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getVerificationHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly index: number;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/head-unknown: No such head of the log */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proveVerificationHead: {
        readonly parameters: {
            readonly query?: {
                readonly later?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly index: number;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/head-unknown: No such head of the log */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVerificationUsage: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly organ: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly system: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            /** @enum {string} */
                            readonly call: "name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity";
                            readonly callName: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly purpose: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis?: string;
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/assurance-too-low: A higher level of identity proof is needed; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVerificationContracts: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
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
                            readonly contractId: string;
                            readonly version: number;
                            readonly status: string;
                            readonly tenant?: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly systems: readonly string[];
                            readonly purposes: readonly {
                                readonly name: {
                                    readonly zh: string;
                                    readonly en: string;
                                };
                                readonly legalBasis: string;
                            }[];
                            readonly validUntil: string;
                            readonly dailyLimit: number;
                            readonly monthlyLimit: number;
                            readonly approvals: number;
                            readonly proposedOverdraft?: {
                                readonly on: string;
                                readonly calls: number;
                                readonly reason: string;
                                readonly approvals: number;
                            };
                            readonly availableActions: readonly string[];
                        }[];
                        readonly nextCursor?: string;
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                        readonly calls: readonly ("name-and-number" | "name-number-and-validity" | "name-number-and-phone" | "document" | "enterprise-and-representative" | "network-identity")[];
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract; verification/tenant-unknown: No such tenant */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rejectVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suspendVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveVerificationContract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveVerificationOverdraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeVerificationOverdraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly contractId: string;
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
                    readonly "application/json": {
                        readonly contractId: string;
                        readonly version: number;
                        readonly status: string;
                        readonly tenant?: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly systems: readonly string[];
                        readonly purposes: readonly {
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly legalBasis: string;
                        }[];
                        readonly validUntil: string;
                        readonly dailyLimit: number;
                        readonly monthlyLimit: number;
                        readonly approvals: number;
                        readonly proposedOverdraft?: {
                            readonly on: string;
                            readonly calls: number;
                            readonly reason: string;
                            readonly approvals: number;
                        };
                        readonly availableActions: readonly string[];
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this; verification/approver-not-another: Another person must approve */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/contract-unknown: No such contract */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/changed-meanwhile: Someone else changed it first; verification/contract-not-possible-now: The contract is not in a state that allows this */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/reason-missing: The reason is missing; verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly issueVerificationKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: string;
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
                        readonly notAfter: string;
                        readonly secret?: string;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/system-unknown: No such system */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/terms-faulty: The terms of the contract are faulty */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                            readonly kind: "province" | "ministry" | "sandbox";
                            readonly tenants: number;
                            readonly systems: number;
                            readonly answers: number;
                        }[];
                        readonly systems: readonly {
                            readonly code: string;
                            readonly name: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly tenant: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly suspended: boolean;
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
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVerificationAlarms: {
        readonly parameters: {
            readonly query?: {
                readonly open?: boolean;
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
                            readonly kind: "enumeration" | "mismatches" | "night-bulk" | "canary" | "replay" | "nonce-reused" | "wrong-signatures" | "foreign-network" | "quota-soft-limit";
                            /** @enum {string} */
                            readonly measure: "watched" | "slowed" | "blocked" | "suspended";
                            readonly system?: string;
                            readonly systemName?: {
                                readonly zh: string;
                                readonly en: string;
                            };
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/alarm-unknown: No such alarm */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeVerificationSystem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: string;
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
                        readonly code: string;
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly tenant: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly suspended: boolean;
                        readonly hasContract: boolean;
                        readonly today: number;
                        readonly noMatchToday: number;
                        readonly month: number;
                        readonly dailyAllowance?: number;
                    };
                };
            };
            /** @description http/bad-json: The body is not JSON; http/bad-text: The text is not valid Unicode; http/duplicate-key: The body names a field twice; http/forbidden-key: The body has a field name that is not allowed; http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/cross-site: The request came from another site; http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/system-unknown: No such system */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/body-too-large: The body is too large */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/media-type-not-supported: This content type is not supported here */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getVerificationStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly system: string;
                readonly month: string;
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
            /** @description http/invalid-input: The input does not have the required form */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/sign-in-needed: Please sign in */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/not-permitted: You may not do this */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description verification/system-unknown: No such system */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description http/too-many-requests: Too many requests */
            readonly 429: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
