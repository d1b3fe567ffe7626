/** Indicators whose records begin by 2000, from health, school, energy, income, work and rights: what trials run over. */
export const TRIAL_INDICATORS = [
	...['SH.DYN.MORT', 'SP.DYN.IMRT.IN', 'SH.DYN.NMRT', 'SH.STA.MMRT', 'SH.STA.BRTC.ZS', 'SP.DYN.CONU.ZS'],
	...['SH.IMM.IDPT', 'SH.IMM.MEAS', 'SH.TBS.INCD', 'SH.HIV.1524.FE.ZS', 'SP.ADO.TFRT', 'SP.DYN.LE00.IN'],
	...['SH.STA.STNT.ZS', 'SH.STA.WAST.ZS', 'SH.STA.MALN.ZS', 'SH.STA.OWGH.ZS', 'SH.STA.TRAF.P5', 'VC.IHR.PSRC.P5'],
	...['SE.PRM.CMPT.ZS', 'SE.PRM.NENR', 'SE.SEC.NENR', 'SE.SEC.ENRR', 'SE.TER.ENRR', 'SE.PRE.ENRR'],
	...['SE.ADT.LITR.ZS', 'SE.ADT.1524.LT.ZS', 'SE.PRM.ENRL.TC.ZS', 'SE.XPD.TOTL.GD.ZS', 'SE.XPD.TOTL.GB.ZS', 'ROFST.1.CP'],
	...['EG.ELC.ACCS.ZS', 'EG.FEC.RNEW.ZS', 'EG.GDP.PUSE.KO.PP.KD', 'EN.ATM.CO2E.PC', 'EN.ATM.PM25.MC.M3', 'AG.LND.FRST.ZS'],
	...['IT.CEL.SETS.P2', 'IT.NET.BBND.P2', 'internet_users', 'SG.GEN.PARL.ZS', 'HDR.GII', 'HDR.MYS'],
	...['SI.POV.DDAY', 'SI.POV.NAHC', 'SI.POV.GINI', 'SL.UEM.TOTL.ZS', 'SL.TLF.CACT.FE.ZS', 'GC.TAX.TOTL.GD.ZS'],
	...['SH.MED.BEDS.ZS', 'SH.XPD.CHEX.GD.ZS', 'NE.EXP.GNFS.ZS', 'AG.YLD.CREL.KG']
] as const;
