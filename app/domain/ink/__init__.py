"""A signature: from the panel's samples to a line of points, its compact text, its outline and the gate.

The way of a stroke: ``Sample`` → ``smoothing.OneEuro`` → ``pen.Pen`` and ``builder.StrokeBuilder`` (cubic, 0.3 mm) →
``Stroke`` → ``outline.ribbon`` for every surface, ``codec`` for the record, ``gate`` for what counts.
"""
