"""The body map: our own drawn figures, the areas on them, and the widgets that show them.

Take what you need from its module, so that the first page loads no more than it shows:
``model`` (what a map shows), ``widget.BodyMap``, ``thumbnail.BodyMapThumbnail``,
``legend.BodyMapLegend``, ``paint_body.paint_body`` (for paper) and ``colours.BodyMapColours``.
"""
