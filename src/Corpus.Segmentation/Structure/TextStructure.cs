namespace Corpus.Segmentation;

/// <summary>The tokens, sentences and quotations of a text, in its order.</summary>
internal sealed class TextStructure
{
    /// <summary>Of a text without a token.</summary>
    public static readonly TextStructure Empty = new([], [], []);

    public TextStructure(TokenSegment[] tokens, int[] sentences, QuotationSpan[] quotations)
    {
        Tokens = tokens;
        Sentences = sentences;
        Quotations = quotations;
    }

    /// <summary>All tokens, white space left out. Each lies within one paragraph.</summary>
    public TokenSegment[] Tokens { get; }

    /// <summary>The first token of each sentence, which ends where the next begins: sentences have all tokens between them.</summary>
    public int[] Sentences { get; }

    /// <summary>The quotations, by their first token; an outer one before those nested in it.</summary>
    public QuotationSpan[] Quotations { get; }

    /// <summary>The tokens of the sentence at this place.</summary>
    public TokenRange SentenceAt(int index)
        => new(Sentences[index], (index + 1 < Sentences.Length ? Sentences[index + 1] : Tokens.Length) - Sentences[index]);
}
