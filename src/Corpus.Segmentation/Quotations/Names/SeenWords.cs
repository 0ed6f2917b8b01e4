namespace Corpus.Segmentation;

/// <summary>Which words the text has in small letters, and which with a capital within a sentence. By hash: an error costs a name, no more.</summary>
internal sealed class SeenWords
{
    private const int Small = 1;
    private const int Capital = 2;

    private readonly HashFlags _words = new();

    /// <summary>Reads the whole text. O(tokens).</summary>
    public SeenWords(in QuotationText text)
    {
        var sentence = 0;
        for (var i = 0; i < text.Count; i++)
        {
            while (sentence < text.Sentences.Length && text.Sentences[sentence] < i)
                sentence++;
            if (text.IsLower(i))
                _words.Add(text.HashOf(i), Small);
            else if (text.IsCapitalised(i) && !IsInitial(text, i, sentence))
                _words.Add(NameParts.HashOfStem(text, i), Capital);
        }
    }

    /// <summary>Whether the word is somewhere in small letters.</summary>
    public bool HasSmall(in QuotationText text, int token) => (_words.Find(text.HashOf(token)) & Small) != 0;

    /// <summary>Whether the word has a capital somewhere within a sentence.</summary>
    public bool HasCapitalised(in QuotationText text, int token) => (_words.Find(NameParts.HashOfStem(text, token)) & Capital) != 0;

    /// <summary>Whether a capital at the token may be that of a beginning: of a sentence, or behind a mark or a colon.</summary>
    public static bool IsInitial(in QuotationText text, int token, int nextSentence)
        => token == 0 || (nextSentence < text.Sentences.Length && text.Sentences[nextSentence] == token)
            || !text.IsWordOrNumber(token - 1) && !text.Is(token - 1, ',') && !text.Is(token - 1, '&') && !text.Is(token - 1, ')');
}
