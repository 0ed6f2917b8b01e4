namespace Corpus;

/// <summary>How much of its article a line of a concordance shows.</summary>
/// <param name="Window">So many tokens on each side; where it is null, a unit.</param>
/// <param name="Unit">What the line is.</param>
internal readonly record struct ConcordanceContext(int? Window, ContextUnit Unit)
{
    /// <summary>The tokens of the line, which are those of the place and others of its article. O(window), and O(log sentences) or O(tokens of the paragraph / 64).</summary>
    /// <param name="image">The image.</param>
    /// <param name="article">The article.</param>
    /// <param name="tokens">The positions of its tokens.</param>
    /// <param name="start">The position of the place.</param>
    /// <param name="length">Its number of tokens.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TokenRun Around(CorpusImage image, int article, TokenRun tokens, long start, int length)
    {
        if (Window is { } window)
            return new TokenRun(Math.Max(tokens.Start, start - window), Math.Min(tokens.End, start + length + window));
        return Unit switch
        {
            ContextUnit.Sentence => Sentences(image, article, tokens, start, length),
            ContextUnit.Paragraph => new TokenRun(Math.Max(tokens.Start, image.Index!.Paragraphs.StartOf(start)), image.Index.Paragraphs.EndOf(start + length - 1, tokens.End)),
            _ => tokens,
        };
    }

    // From the sentence that the place begins in to the one that it ends in.
    private static TokenRun Sentences(CorpusImage image, int article, TokenRun tokens, long start, int length)
    {
        var layers = image.Layers;
        var range = layers.RangeOf(article);
        var token = (int)(start - tokens.Start);
        var sentence = layers.FirstSentenceFrom(article, token + 1) - 1;
        var (first, count) = layers.TokensOfSentence(range, sentence);
        while (first + count < token + length)
            count = layers.TokensOfSentence(range, ++sentence) is var next ? next.First + next.Count - first : count;
        return new TokenRun(tokens.Start + first, tokens.Start + first + count);
    }
}
