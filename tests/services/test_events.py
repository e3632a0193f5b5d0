"""Whoever listens hears of each saved change, and only then."""

from companion.services.events import Changes


def test_every_listener_hears_what_changed() -> None:
    changes, heard = Changes(), []
    changes.subscribe(heard.append)
    changes.subscribe(lambda kinds: heard.append(frozenset({"second"}) & kinds))
    changes.publish({"injection", "pack"})
    assert heard == [{"injection", "pack"}, set()]


def test_a_listener_that_left_hears_nothing_more() -> None:
    changes, heard = Changes(), []
    leave = changes.subscribe(heard.append)
    leave()
    leave()
    changes.publish({"pack"})
    assert heard == []


def test_leaving_takes_only_ones_own_place() -> None:
    changes, heard = Changes(), []
    leave = changes.subscribe(heard.append)
    changes.subscribe(heard.append)
    leave()
    leave()
    changes.publish({"pack"})
    assert len(heard) == 1


def test_a_listener_may_leave_while_it_listens() -> None:
    changes, heard = Changes(), []

    def once(kinds: frozenset[str]) -> None:
        heard.append(kinds)
        leave()

    leave = changes.subscribe(once)
    changes.subscribe(heard.append)
    changes.publish({"pack"})
    changes.publish({"injection"})
    assert heard == [{"pack"}, {"pack"}, {"injection"}]
