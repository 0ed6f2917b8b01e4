namespace Corpus;

/// <summary>
/// How words that are looked for are cut into tokens: in each way in which the articles of an image are, or of any of several images. So words are the same tokens in all corpora that
/// are searched together as they would be in one that has the articles of all. Immutable.
/// </summary>
/// <param name="images">The images.</param>
internal sealed class WordCutting(params CorpusImage[] images)
{
    /// <summary>The images.</summary>
    public ReadOnlySpan<CorpusImage> Images => images;

    /// <summary>The forms of the tokens of the words, once for each way.</summary>
    /// <exception cref="CorpusImageException">An image is damaged there.</exception>
    public string[][] ReadingsOf(string words, bool matchCase)
        => images is [var only] ? TokenPattern.For(only, words, matchCase).Readings : GoldWord.AddTo(TokenPattern.Cut(images, words, matchCase), images, words, matchCase);
}
