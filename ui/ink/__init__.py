"""Ink on glass: the pad that takes a signature and the picture that shows one (QML module ``ThumbsUp.Ink``)."""
