namespace Corpus.Segmentation;

/// <summary>Which words the text has in small letters, and which with a capital within a sentence. By hash: an error costs a name, no more.</summary>
internal sealed class SeenWords
{
    private readonly HashSet<int> _small = [];
    private readonly HashSet<int> _capitalised = [];

    /// <summary>Reads the whole text. O(tokens).</summary>
    public SeenWords(in QuotationText text)
    {
        var sentence = 0;
        for (var i = 0; i < text.Count; i++)
        {
            while (sentence < text.Sentences.Length && text.Sentences[sentence] < i)
                sentence++;
            if (!text.IsWord(i))
                continue;
            if (text.IsLower(i))
                _small.Add(WordHash.Of(text[i]));
            else if (!IsInitial(text, i, sentence) && text.IsCapitalised(i))
                _capitalised.Add(WordHash.Of(NameParts.Stem(text[i])));
        }
    }

    /// <summary>Whether the word is somewhere in small letters.</summary>
    public bool HasSmall(ReadOnlySpan<char> word) => _small.Contains(WordHash.Of(word));

    /// <summary>Whether the word has a capital somewhere within a sentence.</summary>
    public bool HasCapitalised(ReadOnlySpan<char> word) => _capitalised.Contains(WordHash.Of(NameParts.Stem(word)));

    /// <summary>Whether a capital at the token may be that of a beginning: of a sentence, or behind a mark or a colon.</summary>
    public static bool IsInitial(in QuotationText text, int token, int nextSentence)
        => token == 0 || (nextSentence < text.Sentences.Length && text.Sentences[nextSentence] == token)
            || !text.IsWordOrNumber(token - 1) && !text.Is(token - 1, ',') && !text.Is(token - 1, '&') && !text.Is(token - 1, ')');
}
