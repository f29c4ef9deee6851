-- Messages of somebody who has had the account erased are removed.
grant delete on notifications.messages to tongban_app;
grant delete on notifications.text_messages to tongban_app;
