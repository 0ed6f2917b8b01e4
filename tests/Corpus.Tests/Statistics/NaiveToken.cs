namespace Corpus.Tests;

/// <summary>A token as the articles themselves give it.</summary>
internal sealed record NaiveToken(string Article, int Index, string Term, string Type, int Sentence, int Paragraph, int Start, int End)
{
    public bool IsWord => Term.Any(char.IsLetterOrDigit);

    public int UnitOf(ContextUnit unit) => unit switch
    {
        ContextUnit.Sentence => Sentence,
        ContextUnit.Paragraph => Paragraph,
        _ => 0,
    };
}
