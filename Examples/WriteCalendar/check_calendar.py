"""Reads the calendars that WriteCalendar prints with an independent parser, PyPI's icalendar.

  python3 check_calendar.py planned.ics changed.ics ended.ics sponsor.ics

Times are converted by each file's own definition of its zone, never by the name of the zone, so that a
wrong VTIMEZONE gives wrong times.
"""
import sys
from datetime import datetime, timezone

from icalendar import Calendar

PLACE = "Room 3, the café; ring twice\\then wait — the door on Queen’s Way is the right one"
FORBIDDEN = {"DESCRIPTION", "CATEGORIES", "ATTENDEE", "COMMENT", "RRULE", "ORGANIZER", "CONTACT"}
FIELDS = {
    "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "CLASS",
    "TRANSP", "LOCATION",
}


# What clocks in the United Kingdom show at noon, in minutes after UTC, around both changes of 2026.
OFFSETS = {
    (2026, 1, 1): 0, (2026, 3, 28): 0, (2026, 3, 29): 60, (2026, 3, 31): 60, (2026, 4, 17): 60,
    (2026, 10, 24): 60, (2026, 10, 25): 0, (2026, 12, 31): 0,
}


def zone_of(calendar):
    """The zone as the file defines it, whatever a zone of that name is elsewhere."""
    (definition,) = calendar.walk("VTIMEZONE")
    try:
        zone = definition.to_tz(lookup_tzid=False)
    except TypeError:  # older versions know no other zone than the file's
        zone = definition.to_tz()
    for day, minutes in OFFSETS.items():
        offset = local(datetime(*day, 12), zone).utcoffset()
        assert offset.total_seconds() == minutes * 60, (day, offset)
    return zone


def local(moment, zone):
    naive = moment.replace(tzinfo=None)
    return zone.localize(naive) if hasattr(zone, "localize") else naive.replace(tzinfo=zone)


def events_of(path):
    data = open(path, "rb").read()
    assert data.endswith(b"\r\n"), "the last line ends too"
    for line in data.split(b"\r\n"):
        assert len(line) <= 75 and b"\r" not in line and b"\n" not in line, line
        line.decode("utf-8")  # no fold cuts a character
    text = data.decode("utf-8")
    for word in (
        "coach", "mentor", "session", "review", "contract", "sponsor", "amara", "boris", "sue",
        "e-1",
    ):
        assert word not in text.replace("CoachingPool", "").lower(), word
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["CALSCALE"] == "GREGORIAN"
    assert "METHOD" not in calendar
    zone = zone_of(calendar)
    events = {}
    for event in calendar.walk("VEVENT"):
        names = set(event.keys())
        assert names <= FIELDS and not names & FORBIDDEN, names
        assert event["CLASS"] == "PRIVATE" and event["TRANSP"] == "OPAQUE"
        assert event["SUMMARY"] == "Meeting"
        assert event["DTSTART"].params["TZID"] == "Europe/London"
        assert event["DTSTAMP"].dt.tzinfo is not None
        uid = str(event["UID"])
        assert uid.endswith("@pool.example") and uid not in events
        events[uid] = event, zone
    return events


def told(event_and_zone):
    event, zone = event_and_zone
    start, end = (local(event[name].dt, zone) for name in ("DTSTART", "DTEND"))
    begins = start.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    minutes = int((end - start).total_seconds()) // 60
    return (begins, minutes, str(event["STATUS"]), int(event["SEQUENCE"]))


def main():
    planned, changed, ended, sponsor = (events_of(path) for path in sys.argv[1:5])
    assert set(planned) == set(changed) == set(ended), "identifiers stay"
    assert sorted(map(told, planned.values())) == [
        ("2026-03-20T10:00Z", 90, "CONFIRMED", 0),
        ("2026-04-17T09:00Z", 60, "CONFIRMED", 0),
        ("2026-05-15T09:00Z", 60, "CONFIRMED", 0),
        ("2026-06-12T13:30Z", 30, "CONFIRMED", 0),
    ]
    # Moved twice, across the change of clocks; and called off.
    assert sorted(map(told, changed.values())) == [
        ("2026-03-31T10:00Z", 90, "CONFIRMED", 2),
        ("2026-04-17T09:00Z", 60, "CANCELLED", 1),
        ("2026-05-15T09:00Z", 60, "CONFIRMED", 0),
        ("2026-06-12T13:30Z", 30, "CONFIRMED", 0),
    ]
    # What was held stays as planned; what the end came before is taken out.
    assert sorted(map(told, ended.values())) == [
        ("2026-03-31T10:00Z", 90, "CONFIRMED", 2),
        ("2026-04-17T09:00Z", 60, "CANCELLED", 1),
        ("2026-05-15T09:00Z", 60, "CANCELLED", 1),
        ("2026-06-12T13:30Z", 30, "CANCELLED", 1),
    ]
    places = [str(event["LOCATION"]) for event, _ in planned.values() if "LOCATION" in event]
    assert places == [PLACE], places
    moved = next(event for event, _ in changed.values() if int(event["SEQUENCE"]) == 2)
    assert moved["LAST-MODIFIED"].dt == datetime(2026, 3, 9, 16, tzinfo=timezone.utc)
    # A sponsor has the contracting meeting and the time they keep free, and no other session or place.
    assert sorted(map(told, sponsor.values())) == [
        ("2026-03-10T11:00Z", 30, "CONFIRMED", 0),
        ("2026-03-31T10:00Z", 90, "CONFIRMED", 2),
        ("2026-05-15T09:00Z", 60, "CONFIRMED", 0),
    ]
    assert not any("LOCATION" in event for event, _ in sponsor.values())
    print(
        f"{len(planned)} meetings in three calendars and {len(sponsor)} in a sponsor's read back by"
        " icalendar")


if __name__ == "__main__":
    main()
