from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.errors import KioskError
from app.paper.pdf_file import write_whole


def refused(out: Path) -> KioskError:
    with pytest.raises(KioskError) as fault:
        write_whole(b"%PDF-", out)
    return fault.value


def test_a_file_stands_in_its_place_whole(tmp_path: Path) -> None:
    out = tmp_path / "forms.pdf"
    write_whole(b"%PDF-1", out)
    write_whole(b"%PDF-2", out)
    assert out.read_bytes() == b"%PDF-2"
    assert list(tmp_path.iterdir()) == [out]
    assert out.stat().st_mode & 0o044  # the printing system reads as another user


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    fault = refused(tmp_path / "nowhere" / "forms.pdf")
    assert fault.code == "folder-missing"
    assert str(tmp_path / "nowhere") in fault.staff


def test_a_folder_in_the_files_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "forms.pdf").mkdir()
    assert refused(tmp_path / "forms.pdf").code == "not-a-file"
    assert [path.name for path in tmp_path.iterdir()] == ["forms.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "forms.pdf"
    write_whole(b"old", out)
    real = os.fdopen

    def onto_a_full_disk(handle: int, mode: str) -> object:
        os.dup2(os.open("/dev/full", os.O_WRONLY), handle)
        return real(handle, mode)

    monkeypatch.setattr(os, "fdopen", onto_a_full_disk)
    assert refused(out).code == "disk-full"
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_read_only_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(**_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", refuses)  # root may write to every folder, so chmod would prove nothing
    fault = refused(tmp_path / "forms.pdf")
    assert fault.code == "read-only"
    assert "Choose another folder" in fault.staff
