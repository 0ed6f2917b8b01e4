namespace Corpus.Testing;

/// <summary>Gives a theory the quotations of the articles of a corpus, each as a test of its own: <c>[Theory, QuotationData(typeof(Krant), Sample = 50)] public void Holds(Quotation quotation)</c>.</summary>
/// <remarks>
/// <para>The method has one parameter, a <see cref="Quotation"/>. Articles without quotations give no tests.</para>
/// <inheritdoc cref="CorpusDataAttribute" path="/remarks/para"/>
/// </remarks>
/// <param name="corpus">The corpus class, which has the articles in a static property <c>Articles</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class QuotationDataAttribute(Type corpus) : CorpusDataAttribute(corpus)
{
    internal override RowUnit Unit => RowUnit.Quotation;
}
