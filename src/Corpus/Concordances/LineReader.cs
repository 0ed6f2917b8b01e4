namespace Corpus;

/// <summary>Finds the lines of occurrences. Fastest where they come in the order of the corpus. Not thread-safe.</summary>
internal sealed class LineReader(Subcorpus subcorpus, ConcordanceContext context)
{
    private readonly CorpusImage _image = subcorpus.Image;
    private readonly ArticleTable? _articles = subcorpus.TokenCount == 0 ? null : subcorpus.Index.Articles;
    private TokenRun _tokens;
    private TokenCursor _cursor;
    private long _textStart;

    /// <summary>The article of the last line; -1 before the first.</summary>
    public int Article { get; private set; } = -1;

    /// <summary>The line of an occurrence, whose article becomes <see cref="Article"/>. O(its tokens): at most 31 more are read.</summary>
    /// <param name="start">The position of the first token.</param>
    /// <param name="length">The number of tokens.</param>
    /// <param name="place">The line.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public void Read(uint start, int length, out LinePlace place)
    {
        if (start < _tokens.Start || start >= _tokens.End)
            Open(_articles!.ArticleOf(start));
        var line = context.Around(_image, Article, _tokens, start, length);
        place = default;
        place.TextStart = _textStart;
        place.FirstToken = (int)(line.Start - _tokens.Start);
        place.MatchToken = (int)(start - _tokens.Start);
        place.RightToken = place.MatchToken + length;
        place.EndToken = (int)(line.End - _tokens.Start);

        _cursor.MoveTo(place.FirstToken);
        place.Left = Stretch(place.MatchToken);
        place.Match = Stretch(place.RightToken);
        place.Right = Stretch(place.EndToken);
        if (place.Left.ByteLength == 0)
            place.Left = EmptyAt(place.Match.ByteStart, place.Match.Start);
        if (place.Right.ByteLength == 0)
            place.Right = EmptyAt(place.Match.ByteStart + place.Match.ByteLength, place.Match.Start + place.Match.Length);
    }

    private void Open(int article)
    {
        Article = article;
        _tokens = new TokenRun(subcorpus.Index.FirstTokenOf(article), _articles!.EndOf(article));
        _cursor = _image.Layers.Cursor(article);
        _textStart = _image.Documents.TextOffset(article);
    }

    // From the next token to that before the end.
    private TextStretch Stretch(int end)
    {
        if (_cursor.Next == end || !_cursor.MoveNext())
            return default;
        var first = _cursor.Current;
        _cursor.SkipTo(end);
        var last = _cursor.End;
        return new TextStretch
        {
            ByteStart = first.ByteStart,
            ByteLength = last.Byte - first.ByteStart,
            Start = first.Start,
            Length = last.Unit - first.Start,
        };
    }

    private static TextStretch EmptyAt(int byteStart, int start) => new() { ByteStart = byteStart, Start = start };
}
