### C12: the messages on an installation without mail, and in the demonstration.
outbox-page-title = Messages
outbox-intro = These are the mails that are not really sent, because there is no mail server.
outbox-intro-demo = In this demonstration no mails go out. All messages are here.
outbox-intro-team = You see the messages of { $city }. Each time you look, we keep a record.
outbox-empty = There are no messages yet.
outbox-count =
    { $count ->
        [one] One message
       *[other] { $count } messages
    }
outbox-to = To
outbox-when = When
outbox-open = Read the message
outbox-open-link = Open the link in this message
outbox-code = The code in this message
outbox-wiped-text = The text of this message has been erased, because the code is no longer valid.
outbox-back = All messages
