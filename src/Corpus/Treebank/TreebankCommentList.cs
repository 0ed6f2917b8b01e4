using System.Collections;

namespace Corpus;

/// <summary>The comments of a sentence, each read from the image when it is asked for.</summary>
internal sealed class TreebankCommentList : IReadOnlyList<string>
{
    private readonly Article _article;
    private readonly long _first;

    private TreebankCommentList(Article article, long first, int count)
    {
        _article = article;
        _first = first;
        Count = count;
    }

    public int Count { get; }

    public string this[int index]
        => (uint)index < (uint)Count
            ? _article.Image.Strings.Get(_article.Image.Treebank.CommentAt(_first + index)) ?? ""
            : throw new ArgumentOutOfRangeException(
                nameof(index), index, $"The sentence has {Count} comments, so the index must be at least 0 and less than {Count}.");

    /// <summary>Those of the sentence with this number. O(1).</summary>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public static TreebankCommentList Of(Article article, long sentence)
    {
        var (first, count) = article.Image.Treebank.CommentsOf(sentence, article.Ordinal);
        return new TreebankCommentList(article, first, count);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
