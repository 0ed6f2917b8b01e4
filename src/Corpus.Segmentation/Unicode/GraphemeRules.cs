namespace Corpus.Segmentation;

/// <summary>Boundaries between extended grapheme clusters: UAX #29, section 3.1.1, rules GB3 to GB999.</summary>
internal readonly struct GraphemeRules : IBoundaryRules
{
    /// <inheritdoc/>
    public int Next<TUnit, TDecoder>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged
        where TDecoder : struct, ITextDecoder<TUnit>
    {
        var codePoint = default(TDecoder).Decode(text, start, out var length);
        var before = BreakProperties.GraphemeBreakOf(codePoint);
        var context = new Context(codePoint, before);
        for (var at = start + length; ; at += length)
        {
            if (at == text.Length)
                return at;

            codePoint = default(TDecoder).Decode(text, at, out length);
            var after = BreakProperties.GraphemeBreakOf(codePoint);
            if (!Joins(before, after) && !context.Joins(codePoint, after))
                return at;
            context.Add(codePoint, after);
            before = after;
        }
    }

    // GB3 to GB9b: what the two characters alone decide.
    private static bool Joins(GraphemeBreak before, GraphemeBreak after) => (before, after) switch
    {
        (GraphemeBreak.CR, GraphemeBreak.LF) => true,
        (GraphemeBreak.CR or GraphemeBreak.LF or GraphemeBreak.Control, _) => false,
        (_, GraphemeBreak.CR or GraphemeBreak.LF or GraphemeBreak.Control) => false,
        (GraphemeBreak.L, GraphemeBreak.L or GraphemeBreak.V or GraphemeBreak.LV or GraphemeBreak.LVT) => true,
        (GraphemeBreak.LV or GraphemeBreak.V, GraphemeBreak.V or GraphemeBreak.T) => true,
        (GraphemeBreak.LVT or GraphemeBreak.T, GraphemeBreak.T) => true,
        (_, GraphemeBreak.Extend or GraphemeBreak.ZWJ or GraphemeBreak.SpacingMark) => true,
        (GraphemeBreak.Prepend, _) => true,
        _ => false,
    };

    // What lies further back in the cluster, as far as GB9c, GB11, GB12 and GB13 ask for it.
    private struct Context
    {
        private bool _isConsonant;
        private bool _hasLinker;
        private bool _isPictograph;
        private bool _endsInJoiner;
        private bool _isOddIndicator;

        public Context(int codePoint, GraphemeBreak grapheme) => Add(codePoint, grapheme);

        public readonly bool Joins(int codePoint, GraphemeBreak grapheme)
            => (_isConsonant && _hasLinker && BreakProperties.IndicConjunctOf(codePoint) == IndicConjunct.Consonant)
                || (_endsInJoiner && BreakProperties.IsPictographic(codePoint))
                || (_isOddIndicator && grapheme == GraphemeBreak.RegionalIndicator);

        public void Add(int codePoint, GraphemeBreak grapheme)
        {
            var indic = BreakProperties.IndicConjunctOf(codePoint);
            _hasLinker = indic == IndicConjunct.Linker || (_hasLinker && indic == IndicConjunct.Extend);
            _isConsonant = indic == IndicConjunct.Consonant || (_isConsonant && indic != IndicConjunct.None);
            _endsInJoiner = _isPictograph && grapheme == GraphemeBreak.ZWJ;
            _isPictograph = BreakProperties.IsPictographic(codePoint) || (_isPictograph && grapheme == GraphemeBreak.Extend);
            _isOddIndicator = grapheme == GraphemeBreak.RegionalIndicator && !_isOddIndicator;
        }
    }
}
