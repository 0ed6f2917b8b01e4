namespace Corpus.Segmentation;

/// <summary>Which words the text has in small letters, and which with a capital within a sentence. By hash: an error costs a name, no more.</summary>
internal sealed class SeenWords
{
    private const int Small = 1;
    private const int Capital = 2;
    private const int BitsOfWord = 64;
    private const int AskableBits = 128 * BitsOfWord;

    private readonly HashFlags _words = new();

    // Only words that have a capital somewhere are asked for: a bit for each of their hashes, so that most others are passed over.
    private readonly ulong[] _askable = new ulong[AskableBits / BitsOfWord];

    /// <summary>Reads the whole text. O(tokens).</summary>
    public SeenWords(in QuotationText text)
    {
        ReadCapitals(text);
        for (var i = 0; i < text.Count; i++)
        {
            var hash = text.HashOf(i);
            if ((_askable[WordOf(hash)] & (1UL << hash)) != 0 && text.IsLower(i))
                _words.Add(hash, Small);
        }
    }

    /// <summary>Whether the word is somewhere in small letters.</summary>
    public bool HasSmall(in QuotationText text, int token) => (_words.Find(text.HashOf(token)) & Small) != 0;

    /// <summary>Whether the word has a capital somewhere within a sentence.</summary>
    public bool HasCapitalised(in QuotationText text, int token) => (_words.Find(NameParts.HashOfStem(text, token)) & Capital) != 0;

    private static int WordOf(int hash) => (int)((uint)hash / BitsOfWord % (AskableBits / BitsOfWord));

    private void ReadCapitals(in QuotationText text)
    {
        var sentence = 0;
        for (var i = 0; i < text.Count; i++)
        {
            if (!text.IsCapitalised(i))
                continue;
            var hash = text.HashOf(i);
            _askable[WordOf(hash)] |= 1UL << hash;
            while (sentence < text.Sentences.Length && text.Sentences[sentence] < i)
                sentence++;
            if (!text.IsLower(i) && !IsInitial(text, i, sentence))
                _words.Add(NameParts.HashOfStem(text, i), Capital);
        }
    }

    /// <summary>Whether a capital at the token may be that of a beginning: of a sentence, or behind a mark or a colon.</summary>
    public static bool IsInitial(in QuotationText text, int token, int nextSentence)
        => token == 0 || (nextSentence < text.Sentences.Length && text.Sentences[nextSentence] == token)
            || !text.IsWordOrNumber(token - 1) && !text.Is(token - 1, ',') && !text.Is(token - 1, '&') && !text.Is(token - 1, ')') && !IsBehindQuotation(text, token);

    /// <summary>Behind the closing mark of a quotation within its sentence, a capital is the word's own: <c>“Sold!” Moore said.</c></summary>
    private static bool IsBehindQuotation(in QuotationText text, int token)
        => token > 1 && text.IsGlued(token - 1) && !text.IsGlued(token) && text.LengthOf(token - 1) == 1
            && text.FirstCharacter(token - 1) is '”' or '"' or '’' or '\'' or '»' or '›' or '“';
}
