-- Two accounts of one person become one: messages go over to the account that is kept.
grant update (person_id) on notifications.messages to tongban_app;
