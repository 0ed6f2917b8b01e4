using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Gives Lucene.NET our tokens where they stand in the text, one behind the other.</summary>
internal sealed class TextTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private TokenList.Enumerator _tokens;

    public TextTokenStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    /// <summary>Goes to the tokens of an article.</summary>
    public TextTokenStream Of(Article article)
    {
        _tokens = article.Tokens.GetEnumerator();
        return this;
    }

    public override bool IncrementToken()
    {
        if (!_tokens.MoveNext())
            return false;

        ClearAttributes();
        var token = _tokens.Current;
        _term.Append(WordForm.Of(token.Text.AsUtf8(), matchCase: false));
        _offset.SetOffset(token.Start, token.End);
        return true;
    }
}
